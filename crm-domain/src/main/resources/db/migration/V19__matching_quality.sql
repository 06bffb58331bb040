-- What matching said of each decision, in columns; samples of decisions, and what people found right.

alter table decision add column match_outcome varchar(20);
alter table decision add column match_probability double precision;
-- 1: sure enough by its probability, and yet left to people; else 0.
alter table decision add column match_held_back integer;
alter table decision add column match_account_id bigint;
alter table decision add column match_umbrella_id bigint;
alter table decision add column match_rule varchar(60);
create index ix_decision_decided_at on decision (decided_at);

-- Why a version of the policy was published.
alter table routing_policy add column reason varchar(2000);

create sequence match_sample_seq start with 50 increment by 50;
create sequence sampled_decision_seq start with 50 increment by 50;

create table match_sample (
    id         bigint primary key,
    run_id     bigint                   not null,
    seed       bigint                   not null,
    from_at    timestamp with time zone not null,
    until_at   timestamp with time zone not null,
    population integer                  not null,
    drawn      integer                  not null,
    constraint uq_match_sample_run unique (run_id),
    constraint fk_match_sample_run foreign key (run_id) references governance_run (id)
);
create index ix_match_sample_until on match_sample (until_at);

-- A drawn decision stands for stratum_size / stratum_drawn decisions of its stratum.
create table sampled_decision (
    id                bigint primary key,
    version           bigint           not null,
    sample_id         bigint           not null,
    place             integer          not null,
    decision_id       bigint           not null,
    stratum           varchar(100)     not null,
    stratum_size      integer          not null,
    stratum_drawn     integer          not null,
    alias_id          bigint,
    alias_text        varchar(400),
    answer            varchar(20),
    grade             varchar(20),
    right_account_id  bigint,
    right_umbrella_id bigint,
    labelled_by       bigint,
    labelled_at       timestamp with time zone,
    constraint uq_sampled_decision unique (sample_id, decision_id),
    constraint fk_sampled_decision_sample foreign key (sample_id) references match_sample (id),
    constraint fk_sampled_decision_decision foreign key (decision_id) references decision (id),
    constraint fk_sampled_decision_account foreign key (right_account_id) references account (id),
    constraint fk_sampled_decision_labeller foreign key (labelled_by) references app_user (id)
);
create index ix_sampled_decision_place on sampled_decision (sample_id, place);
create index ix_sampled_decision_decision on sampled_decision (decision_id);
