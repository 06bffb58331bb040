-- People and machines that sign in, and what is written down about every change.

create sequence app_user_seq start with 50 increment by 50;
create sequence api_token_seq start with 50 increment by 50;
create sequence audit_entry_seq start with 50 increment by 50;
create sequence outbox_event_seq start with 50 increment by 50;

create table app_user (
    id            bigint primary key,
    version       bigint                   not null,
    username      varchar(80)              not null,
    name          varchar(200)             not null,
    password_hash varchar(400),
    zone          varchar(60)              not null,
    active        boolean                  not null,
    manager_id    bigint,
    deputy_id     bigint,
    partner_id    bigint,
    created_at    timestamp with time zone not null,
    constraint uq_app_user_username unique (username),
    constraint fk_app_user_manager foreign key (manager_id) references app_user (id),
    constraint fk_app_user_deputy foreign key (deputy_id) references app_user (id)
);

create table app_user_role (
    user_id      bigint      not null,
    role         varchar(20) not null,
    confirmed_by bigint,
    constraint pk_app_user_role primary key (user_id, role),
    constraint fk_app_user_role_user foreign key (user_id) references app_user (id)
);

create table api_token (
    id         bigint primary key,
    version    bigint                   not null,
    user_id    bigint                   not null,
    label      varchar(200)             not null,
    token_hash varchar(64)              not null,
    created_by bigint,
    created_at timestamp with time zone not null,
    expires_at timestamp with time zone,
    revoked_at timestamp with time zone,
    constraint uq_api_token_hash unique (token_hash),
    constraint fk_api_token_user foreign key (user_id) references app_user (id)
);

create table audit_entry (
    id          bigint primary key,
    happened_at timestamp with time zone not null,
    user_id     bigint,
    entity_type varchar(40)              not null,
    entity_id   bigint                   not null,
    action      varchar(60)              not null,
    detail      varchar(4000)            not null
);
create index ix_audit_entry_entity on audit_entry (entity_type, entity_id, id);

-- Numbers every change that matching or routing depends on; the one row is locked until the change commits,
-- so that numbers become visible in their order.
create table change_counter (
    id      integer primary key,
    last_no bigint not null
);
insert into change_counter (id, last_no) values (1, 0);

create table change_log (
    no        bigint primary key,
    kind      varchar(20) not null,
    entity_id bigint      not null
);

-- What must leave the database (mail, webhook) waits here, written in the transaction that caused it.
create table outbox_event (
    id         bigint primary key,
    topic      varchar(60)              not null,
    payload    varchar(100000)          not null,
    created_at timestamp with time zone not null,
    sent_at    timestamp with time zone,
    attempts   integer                  not null
);
create index ix_outbox_event_waiting on outbox_event (sent_at, id);

-- One row a caller and key: the first answer is kept and given again.
create table idempotency_key (
    user_id      bigint                   not null,
    request_key  varchar(200)             not null,
    request_hash varchar(64)              not null,
    lease_until  timestamp with time zone not null,
    answer       varchar(1000000),
    created_at   timestamp with time zone not null,
    constraint pk_idempotency_key primary key (user_id, request_key)
);
create index ix_idempotency_key_age on idempotency_key (created_at);
