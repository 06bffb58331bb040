-- Where the lead of a row came to, or would come to after a dry run.
alter table import_row add column account_id bigint;
alter table import_row add column owner_id bigint;
