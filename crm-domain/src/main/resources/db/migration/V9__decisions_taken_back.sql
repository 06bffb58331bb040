-- A decision on an account can be taken back, and everything is then as it was before it.

alter table account_review add column version bigint default 0 not null;
-- Who had the account before the decision and after it, and when it was due; null in what was decided before this.
alter table account_review add column former_owner_id bigint;
alter table account_review add column given_owner_id bigint;
alter table account_review add column former_due_at timestamp with time zone;
alter table account_review add column undone_by bigint;
alter table account_review add column undone_at timestamp with time zone;
alter table account_review add column undo_reason varchar(2000);
alter table account_review add constraint fk_account_review_undoer foreign key (undone_by) references app_user (id);
