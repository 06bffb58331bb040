-- How far each step of setting an installation up has come; a step that was interrupted goes on where it stopped.
create table installation_step (
    name        varchar(60) primary key,
    done        integer                  not null,
    started_at  timestamp with time zone not null,
    finished_at timestamp with time zone
);
