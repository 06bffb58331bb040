-- How leads are worked with: lists by what is due, views that people keep, and what they do with leads, each to be undone.

create sequence saved_view_seq start with 50 increment by 50;
create sequence lead_act_seq start with 50 increment by 50;
create sequence lead_bulk_seq start with 50 increment by 50;
create sequence lead_bulk_row_seq start with 50 increment by 50;

-- The earliest due of the clocks that run, so that a list can be sorted by it; null while none runs.
alter table lead add column due_at timestamp with time zone;
update lead
set due_at = (select min(c.due_at) from lead_clock c where c.lead_id = lead.id and c.stopped_at is null);
create index ix_lead_due on lead (due_at, id);
create index ix_lead_owner_due on lead (owner_id, due_at, id);
create index ix_lead_created on lead (created_at, id);
create index ix_inquiry_channel on inquiry (channel, lead_id);

-- A list's address under a name; whoever opens a shared one sees through it what he sees anyway.
create table saved_view (
    id         bigint primary key,
    version    bigint                   not null,
    owner_id   bigint                   not null,
    name       varchar(80)              not null,
    question   varchar(2000)            not null,
    pinned     boolean                  not null,
    shared     boolean                  not null,
    created_at timestamp with time zone not null,
    constraint uq_saved_view_name unique (owner_id, name),
    constraint fk_saved_view_owner foreign key (owner_id) references app_user (id)
);
create index ix_saved_view_shared on saved_view (shared, name);

-- One act on many leads: what was asked, and row by row what came of it.
create table lead_bulk (
    id          bigint primary key,
    version     bigint                   not null,
    kind        varchar(20)              not null,
    to_user_id  bigint,
    disposition varchar(20),
    reason      varchar(2000),
    created_by  bigint                   not null,
    created_at  timestamp with time zone not null,
    constraint fk_lead_bulk_user foreign key (created_by) references app_user (id)
);

-- What a person did with a lead, and how the lead stood before.
create table lead_act (
    id                 bigint primary key,
    version            bigint                   not null,
    lead_id            bigint                   not null,
    kind               varchar(20)              not null,
    reason             varchar(2000),
    sentence           varchar(2000)            not null,
    disposition_before varchar(20)              not null,
    reason_before      varchar(2000)            not null,
    owner_before       bigint,
    territory_before   bigint,
    partner_before     bigint,
    decision_id        bigint,
    done_by            bigint                   not null,
    done_at            timestamp with time zone not null,
    undone_by          bigint,
    undone_at          timestamp with time zone,
    undo_decision_id   bigint,
    constraint fk_lead_act_lead foreign key (lead_id) references lead (id),
    constraint fk_lead_act_user foreign key (done_by) references app_user (id)
);
create index ix_lead_act_lead on lead_act (lead_id, id);

create table lead_bulk_row (
    id           bigint primary key,
    version      bigint        not null,
    bulk_id      bigint        not null,
    lead_id      bigint        not null,
    lead_version bigint        not null,
    status       varchar(20)   not null,
    message      varchar(2000),
    act_id       bigint,
    constraint uq_lead_bulk_row unique (bulk_id, lead_id),
    constraint fk_lead_bulk_row_bulk foreign key (bulk_id) references lead_bulk (id),
    constraint fk_lead_bulk_row_lead foreign key (lead_id) references lead (id)
);
create index ix_lead_bulk_row_status on lead_bulk_row (bulk_id, status, id);

-- Which act stopped the clock, so that undoing it lets the clock run again.
alter table lead_clock add column stopped_by_act bigint;
