-- Administration of users and tokens: how they are reached, whose word a password and a role rest on, and last use.

alter table app_user add column email varchar(254);
-- True while somebody else knows the password too; it then opens nothing but the change of itself.
alter table app_user add column password_one_time boolean default false not null;
-- Rises when everything that the user signed in with before has to end.
alter table app_user add column credential_version bigint default 0 not null;

alter table app_user_role add column given_by bigint;

alter table api_token add column last_used_at timestamp with time zone;
create index ix_api_token_user on api_token (user_id);
