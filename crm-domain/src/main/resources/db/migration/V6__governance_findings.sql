-- What a governance run found, one row an account, so that a run may find any number and each reader sees what is on
-- his side of the wall.

create sequence governance_run_finding_seq start with 50 increment by 50;

create table governance_run_finding (
    id         bigint primary key,
    run_id     bigint        not null,
    account_id bigint        not null,
    content    varchar(4000) not null,
    constraint fk_governance_run_finding_run foreign key (run_id) references governance_run (id),
    constraint fk_governance_run_finding_account foreign key (account_id) references account (id)
);
create index ix_governance_run_finding_run on governance_run_finding (run_id, id);
