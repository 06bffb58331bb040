-- Scans of the whole base for duplicates, and the pairs of accounts that may be one company.

create sequence duplicate_pair_seq start with 50 increment by 50;

-- How far a run of the governance process came that looks at every account.
create table duplicate_scan (
    run_id          bigint primary key,
    version         bigint                   not null,
    accounts        bigint                   not null,
    done            bigint                   not null,
    last_account_id bigint                   not null,
    looked_at_all   boolean                  not null,
    last_pair_id    bigint                   not null,
    found           bigint                   not null,
    added           bigint                   not null,
    closed          bigint                   not null,
    worked_millis   bigint                   not null,
    begun_at        timestamp with time zone not null,
    constraint fk_duplicate_scan_run foreign key (run_id) references governance_run (id)
);

-- Without foreign keys to the accounts: they are never deleted, and checking them would lock accounts in any order while
-- others decide on them or place people there.
create table duplicate_pair (
    id             bigint primary key,
    version        bigint                   not null,
    lower_id       bigint                   not null,
    higher_id      bigint                   not null,
    group_id       bigint                   not null,
    status         varchar(20)              not null,
    probability    decimal(4, 3)            not null,
    evidence       varchar(4000)            not null,
    seen_by        bigint                   not null,
    found_at       timestamp with time zone not null,
    decided_by     bigint,
    decided_at     timestamp with time zone,
    reason         varchar(2000),
    told_apart_as  varchar(8000),
    closed_because varchar(2000),
    constraint uq_duplicate_pair unique (lower_id, higher_id),
    constraint ck_duplicate_pair_order check (lower_id < higher_id),
    constraint fk_duplicate_pair_seen_by foreign key (seen_by) references governance_run (id),
    constraint fk_duplicate_pair_decided_by foreign key (decided_by) references app_user (id)
);
create index ix_duplicate_pair_higher on duplicate_pair (higher_id);
create index ix_duplicate_pair_group on duplicate_pair (status, group_id);
create index ix_duplicate_pair_decided on duplicate_pair (status, decided_at, id);
