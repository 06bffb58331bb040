-- What was done once to set this installation up; a row is written in the transaction of what it stands for.
create table installation_step (
    name        varchar(60) primary key,
    finished_at timestamp with time zone not null
);
