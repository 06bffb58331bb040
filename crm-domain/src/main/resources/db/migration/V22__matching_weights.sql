-- What matching weighs by: versions learnt from what people decided, none of them ever changed, and which one was in
-- force from when on. Version 0 is what comes with the product and has no row of its own.

create table matching_weights (
    number    integer primary key,
    body      varchar(20000)           not null,
    learning  varchar(4000)            not null,
    learnt_by bigint                   not null,
    learnt_at timestamp with time zone not null,
    constraint fk_matching_weights_learner foreign key (learnt_by) references app_user (id)
);

create table weights_use (
    no      integer primary key,
    number  integer                  not null,
    used_by bigint                   not null,
    used_at timestamp with time zone not null,
    reason  varchar(2000)            not null,
    constraint fk_weights_use_user foreign key (used_by) references app_user (id)
);

-- By which weights a lead was matched.
alter table decision add column weights_number integer default 0 not null;
