-- Leads, what comes in about a person, how it was decided and where it went.

create sequence lead_seq start with 50 increment by 50;
create sequence inquiry_seq start with 50 increment by 50;
create sequence decision_seq start with 50 increment by 50;
create sequence conversion_seq start with 50 increment by 50;
create sequence lead_clock_seq start with 50 increment by 50;
create sequence referral_seq start with 50 increment by 50;
create sequence lead_import_seq start with 50 increment by 50;
create sequence import_row_seq start with 50 increment by 50;
create sequence routing_policy_seq start with 50 increment by 50;

create table routing_policy (
    id           bigint primary key,
    version      bigint                   not null,
    number       integer,
    status       varchar(20)              not null,
    body         varchar(100000)          not null,
    created_by   bigint,
    created_at   timestamp with time zone not null,
    published_by bigint,
    published_at timestamp with time zone,
    constraint uq_routing_policy_number unique (number)
);

create table lead (
    id           bigint primary key,
    version      bigint                   not null,
    first_name   varchar(200),
    last_name    varchar(200),
    email        varchar(320),
    company      varchar(400),
    job_title    varchar(200),
    phone        varchar(60),
    website      varchar(400),
    street       varchar(400),
    city         varchar(200),
    state        varchar(100),
    postal_code  varchar(20),
    country      varchar(2),
    industry     varchar(200),
    employees    integer,
    revenue      numeric(19, 2),
    product      varchar(200),
    source       varchar(100),
    campaign     varchar(200),
    message      varchar(20000),
    search_name  varchar(900)             not null,
    company_key  varchar(400),
    email_domain varchar(255),
    disposition  varchar(20)              not null,
    reason       varchar(2000)            not null,
    owner_id     bigint,
    account_id   bigint,
    umbrella_id  bigint,
    territory_id bigint,
    partner_id   bigint,
    contact_id   bigint,
    created_by   bigint                   not null,
    created_at   timestamp with time zone not null,
    updated_at   timestamp with time zone not null,
    constraint fk_lead_owner foreign key (owner_id) references app_user (id),
    constraint fk_lead_account foreign key (account_id) references account (id),
    constraint fk_lead_umbrella foreign key (umbrella_id) references account (id),
    constraint fk_lead_territory foreign key (territory_id) references territory (id),
    constraint fk_lead_partner foreign key (partner_id) references partner (id),
    constraint fk_lead_contact foreign key (contact_id) references contact (id),
    constraint fk_lead_created_by foreign key (created_by) references app_user (id)
);
create index ix_lead_search on lead (search_name, id);
create index ix_lead_owner on lead (owner_id, id);
create index ix_lead_creator on lead (created_by, id);
create index ix_lead_umbrella on lead (umbrella_id, id);
create index ix_lead_territory on lead (territory_id, id);
create index ix_lead_partner on lead (partner_id, id);
create index ix_lead_account on lead (account_id, id);
create index ix_lead_disposition on lead (disposition, id);
create index ix_lead_company_key on lead (company_key, id);
create index ix_lead_email_domain on lead (email_domain, id);

-- A person stands once over leads and contacts; the key decides races.
create table person_key (
    person_key varchar(600) primary key,
    lead_id    bigint,
    contact_id bigint,
    constraint ck_person_key_one check ((lead_id is null) <> (contact_id is null)),
    constraint fk_person_key_lead foreign key (lead_id) references lead (id),
    constraint fk_person_key_contact foreign key (contact_id) references contact (id)
);
create index ix_person_key_lead on person_key (lead_id);
create index ix_person_key_contact on person_key (contact_id);

create table inquiry (
    id          bigint primary key,
    lead_id     bigint,
    contact_id  bigint,
    channel     varchar(20)              not null,
    source      varchar(100),
    campaign    varchar(200),
    product     varchar(200),
    message     varchar(20000),
    submitted   varchar(60000)           not null,
    received_by bigint                   not null,
    received_at timestamp with time zone not null,
    constraint ck_inquiry_of check (lead_id is not null or contact_id is not null),
    constraint fk_inquiry_lead foreign key (lead_id) references lead (id),
    constraint fk_inquiry_contact foreign key (contact_id) references contact (id)
);
create index ix_inquiry_lead on inquiry (lead_id, id);
create index ix_inquiry_contact on inquiry (contact_id, id);

-- Everything a decision rested on, so that it can be explained and replayed years later.
create table decision (
    id             bigint primary key,
    lead_id        bigint                   not null,
    inquiry_id     bigint,
    trigger_kind   varchar(30)              not null,
    policy_number  integer                  not null,
    change_no      bigint                   not null,
    deciding_stage varchar(20),
    disposition    varchar(20)              not null,
    owner_id       bigint,
    account_id     bigint,
    partner_id     bigint,
    territory_id   bigint,
    reason         varchar(2000)            not null,
    match_result   varchar(200000)          not null,
    stages         varchar(20000)           not null,
    decided_by     bigint,
    decided_at     timestamp with time zone not null,
    constraint fk_decision_lead foreign key (lead_id) references lead (id)
);
create index ix_decision_lead on decision (lead_id, id);

create table conversion (
    id           bigint primary key,
    version      bigint                   not null,
    lead_id      bigint                   not null,
    contact_id   bigint                   not null,
    account_id   bigint                   not null,
    decision_id  bigint,
    converted_by bigint,
    converted_at timestamp with time zone not null,
    undone_by    bigint,
    undone_at    timestamp with time zone,
    undo_reason  varchar(2000),
    constraint fk_conversion_lead foreign key (lead_id) references lead (id),
    constraint fk_conversion_account foreign key (account_id) references account (id)
);
create index ix_conversion_lead on conversion (lead_id, id);
create index ix_conversion_contact on conversion (contact_id);

-- Pairs that must not convert by themselves again, because someone undid it.
create table lead_barred_account (
    lead_id    bigint not null,
    account_id bigint not null,
    constraint pk_lead_barred_account primary key (lead_id, account_id),
    constraint fk_lead_barred_lead foreign key (lead_id) references lead (id),
    constraint fk_lead_barred_account foreign key (account_id) references account (id)
);

create table lead_clock (
    id         bigint primary key,
    version    bigint                   not null,
    lead_id    bigint                   not null,
    name       varchar(30)              not null,
    owner_id   bigint,
    started_at timestamp with time zone not null,
    due_at     timestamp with time zone not null,
    stopped_at timestamp with time zone,
    constraint fk_lead_clock_lead foreign key (lead_id) references lead (id)
);
create index ix_lead_clock_lead on lead_clock (lead_id);
create index ix_lead_clock_due on lead_clock (stopped_at, due_at);

create table referral (
    id          bigint primary key,
    version     bigint                   not null,
    lead_id     bigint                   not null,
    partner_id  bigint                   not null,
    status      varchar(20)              not null,
    referred_at timestamp with time zone not null,
    accepted_at timestamp with time zone,
    outcome     varchar(2000),
    closed_at   timestamp with time zone,
    constraint fk_referral_lead foreign key (lead_id) references lead (id),
    constraint fk_referral_partner foreign key (partner_id) references partner (id)
);
create index ix_referral_partner on referral (partner_id, id);
create index ix_referral_lead on referral (lead_id);

-- An import's own rows are the truth it restarts from; a node holds it by a lease, and what it changes goes with the
-- number of its taking.
create table lead_import (
    id          bigint primary key,
    version     bigint                   not null,
    file_name   varchar(400)             not null,
    dry_run     boolean                  not null,
    status      varchar(20)              not null,
    message     varchar(2000),
    header      varchar(20000)           not null,
    total_rows  integer                  not null,
    created_by  bigint                   not null,
    created_at  timestamp with time zone not null,
    takings     integer                  not null,
    lease_until timestamp with time zone,
    started_at  timestamp with time zone,
    finished_at timestamp with time zone,
    constraint fk_lead_import_user foreign key (created_by) references app_user (id)
);

create table import_row (
    id         bigint primary key,
    import_id  bigint           not null,
    line_no    integer          not null,
    cells      varchar(1000000) not null,
    status     varchar(20)      not null,
    message    varchar(2000),
    lead_id    bigint,
    constraint uq_import_row unique (import_id, line_no),
    constraint fk_import_row_import foreign key (import_id) references lead_import (id)
);
create index ix_import_row_status on import_row (import_id, status, line_no);
