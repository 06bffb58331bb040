-- Governance processes, each with one named owner, and the ledger that lets a due slot run once.

create sequence governance_run_seq start with 50 increment by 50;

create table governance_process (
    name      varchar(60) primary key,
    version   bigint      not null,
    owner_id  bigint      not null,
    deputy_id bigint,
    constraint fk_governance_process_owner foreign key (owner_id) references app_user (id),
    constraint fk_governance_process_deputy foreign key (deputy_id) references app_user (id)
);

create table governance_run (
    id             bigint primary key,
    version        bigint                   not null,
    process_name   varchar(60)              not null,
    slot           varchar(40)              not null,
    status         varchar(20)              not null,
    owner_id       bigint                   not null,
    fencing_token  bigint                   not null,
    node           varchar(200)             not null,
    lease_until    timestamp with time zone not null,
    started_at     timestamp with time zone not null,
    finished_at    timestamp with time zone,
    result         varchar(1000000),
    message        varchar(2000),
    signed_off_by  bigint,
    signed_off_at  timestamp with time zone,
    sign_off_note  varchar(2000),
    constraint uq_governance_run_slot unique (process_name, slot),
    constraint fk_governance_run_process foreign key (process_name) references governance_process (name)
);
create index ix_governance_run_process on governance_run (process_name, id);
