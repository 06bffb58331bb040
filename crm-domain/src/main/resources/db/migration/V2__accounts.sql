-- Territories, partners, accounts with their hierarchy, aliases and contacts.

create sequence territory_seq start with 50 increment by 50;
create sequence partner_seq start with 50 increment by 50;
create sequence account_seq start with 50 increment by 50;
create sequence account_finding_seq start with 50 increment by 50;
create sequence account_review_seq start with 50 increment by 50;
create sequence account_merge_seq start with 50 increment by 50;
create sequence alias_seq start with 50 increment by 50;
create sequence contact_seq start with 50 increment by 50;
create sequence contact_move_seq start with 50 increment by 50;

create table territory (
    id            bigint primary key,
    version       bigint       not null,
    name          varchar(120) not null,
    owner_id      bigint       not null,
    industry      varchar(120),
    min_employees integer,
    max_employees integer,
    active        boolean      not null,
    constraint uq_territory_name unique (name),
    constraint fk_territory_owner foreign key (owner_id) references app_user (id)
);

create table territory_area (
    territory_id bigint      not null,
    area_level   varchar(10) not null,
    country      varchar(2)  not null,
    from_code    varchar(60) not null,
    to_code      varchar(60) not null,
    constraint fk_territory_area_territory foreign key (territory_id) references territory (id)
);
create index ix_territory_area_territory on territory_area (territory_id);

create table partner (
    id        bigint primary key,
    version   bigint       not null,
    name      varchar(200) not null,
    active    boolean      not null,
    owner_id  bigint       not null,
    constraint uq_partner_name unique (name),
    constraint fk_partner_owner foreign key (owner_id) references app_user (id)
);

create table partner_country (
    partner_id bigint     not null,
    country    varchar(2) not null,
    constraint pk_partner_country primary key (partner_id, country),
    constraint fk_partner_country_partner foreign key (partner_id) references partner (id)
);

alter table app_user add constraint fk_app_user_partner foreign key (partner_id) references partner (id);

create table account (
    id                bigint primary key,
    version           bigint                   not null,
    name              varchar(400)             not null,
    search_name       varchar(400)             not null,
    kind              varchar(20)              not null,
    type              varchar(20)              not null,
    coverage          varchar(20)              not null,
    life_status       varchar(20)              not null,
    review_status     varchar(20)              not null,
    parent_id         bigint,
    umbrella_id       bigint,
    corporate_unit_id bigint,
    owner_id          bigint                   not null,
    territory_id      bigint,
    partner_id        bigint,
    website           varchar(400),
    phone             varchar(60),
    street            varchar(400),
    city              varchar(200),
    state             varchar(100),
    postal_code       varchar(20),
    country           varchar(2),
    industry          varchar(200),
    employees         integer,
    created_by        bigint                   not null,
    created_by_ops    boolean                  not null,
    created_at        timestamp with time zone not null,
    updated_at        timestamp with time zone not null,
    review_due_at     timestamp with time zone,
    merged_into_id    bigint,
    constraint uq_account_kind unique (id, kind),
    constraint ck_account_kind check (kind in ('HOLDING', 'OPERATING_UNIT')),
    constraint ck_account_not_own_parent check (parent_id is null or parent_id <> id),
    constraint ck_account_holding_on_top check (kind <> 'HOLDING' or parent_id is null),
    constraint fk_account_parent foreign key (parent_id) references account (id),
    constraint fk_account_umbrella foreign key (umbrella_id) references account (id),
    constraint fk_account_corporate_unit foreign key (corporate_unit_id) references account (id),
    constraint fk_account_merged_into foreign key (merged_into_id) references account (id),
    constraint fk_account_owner foreign key (owner_id) references app_user (id),
    constraint fk_account_created_by foreign key (created_by) references app_user (id),
    constraint fk_account_territory foreign key (territory_id) references territory (id),
    constraint fk_account_partner foreign key (partner_id) references partner (id)
);
create index ix_account_search on account (search_name, id);
create index ix_account_parent on account (parent_id);
create index ix_account_umbrella on account (umbrella_id, id);
create index ix_account_owner on account (owner_id, id);
create index ix_account_creator on account (created_by, id);
create index ix_account_territory on account (territory_id, id);
create index ix_account_review on account (review_status, review_due_at, id);
create index ix_account_created on account (created_at);

-- Who works on an account besides its owner; on a holding it opens the whole umbrella.
create table account_team (
    account_id bigint not null,
    user_id    bigint not null,
    constraint pk_account_team primary key (account_id, user_id),
    constraint fk_account_team_account foreign key (account_id) references account (id),
    constraint fk_account_team_user foreign key (user_id) references app_user (id)
);
create index ix_account_team_user on account_team (user_id);

-- What the checks found on a new account: possible duplicates and departures from the standards.
create table account_finding (
    id               bigint primary key,
    account_id       bigint                   not null,
    kind             varchar(20)              not null,
    rule             varchar(60)              not null,
    field            varchar(60),
    sentence         varchar(1000)            not null,
    other_account_id bigint,
    probability      numeric(4, 3),
    evidence         varchar(20000),
    found_at         timestamp with time zone not null,
    constraint fk_account_finding_account foreign key (account_id) references account (id),
    constraint fk_account_finding_other foreign key (other_account_id) references account (id)
);
create index ix_account_finding_account on account_finding (account_id);

create table account_review (
    id         bigint primary key,
    account_id bigint                   not null,
    decision   varchar(20)              not null,
    reason     varchar(2000),
    decided_by bigint                   not null,
    decided_at timestamp with time zone not null,
    constraint fk_account_review_account foreign key (account_id) references account (id),
    constraint fk_account_review_user foreign key (decided_by) references app_user (id)
);
create index ix_account_review_account on account_review (account_id, id);

create table account_merge (
    id          bigint primary key,
    version     bigint                   not null,
    loser_id    bigint                   not null,
    survivor_id bigint                   not null,
    moved       varchar(1000000)         not null,
    merged_by   bigint                   not null,
    merged_at   timestamp with time zone not null,
    undone_by   bigint,
    undone_at   timestamp with time zone,
    undo_reason varchar(2000),
    constraint fk_account_merge_loser foreign key (loser_id) references account (id),
    constraint fk_account_merge_survivor foreign key (survivor_id) references account (id)
);
create index ix_account_merge_loser on account_merge (loser_id);

create table alias (
    id         bigint primary key,
    version    bigint                   not null,
    account_id bigint                   not null,
    label      varchar(400)             not null,
    label_key  varchar(400)             not null,
    kind       varchar(20)              not null,
    valid_from date,
    begins_on  date                     not null,
    valid_to   date,
    created_by bigint,
    created_at timestamp with time zone not null,
    constraint uq_alias unique (account_id, kind, label_key, begins_on),
    constraint fk_alias_account foreign key (account_id) references account (id)
);
create index ix_alias_key on alias (label_key);

-- account_kind can only be OPERATING_UNIT: together with the foreign key on (id, kind) a holding stays empty.
create table contact (
    id           bigint primary key,
    version      bigint                   not null,
    account_id   bigint                   not null,
    account_kind varchar(20)              not null,
    first_name   varchar(200),
    last_name    varchar(200),
    search_name  varchar(500)             not null,
    email        varchar(320),
    phone        varchar(60),
    job_title    varchar(200),
    contact_type varchar(20)              not null,
    type_rank    integer                  not null,
    status       varchar(20)              not null,
    owner_id     bigint                   not null,
    created_by   bigint,
    successor_id bigint,
    created_at   timestamp with time zone not null,
    updated_at   timestamp with time zone not null,
    constraint ck_contact_account_kind check (account_kind = 'OPERATING_UNIT'),
    constraint fk_contact_account foreign key (account_id, account_kind) references account (id, kind),
    constraint fk_contact_owner foreign key (owner_id) references app_user (id),
    constraint fk_contact_successor foreign key (successor_id) references contact (id)
);
create index ix_contact_account on contact (account_id, type_rank, id);
create index ix_contact_search on contact (search_name, id);
create index ix_contact_email on contact (email);
create index ix_contact_owner on contact (owner_id, id);
create index ix_contact_successor on contact (successor_id);

create table contact_move (
    id              bigint primary key,
    contact_id      bigint                   not null,
    from_account_id bigint                   not null,
    to_account_id   bigint                   not null,
    reason          varchar(2000)            not null,
    moved_by        bigint,
    moved_at        timestamp with time zone not null,
    constraint fk_contact_move_contact foreign key (contact_id) references contact (id)
);
create index ix_contact_move_contact on contact_move (contact_id, id);
