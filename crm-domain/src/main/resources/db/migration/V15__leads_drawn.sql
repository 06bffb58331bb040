-- What an approval drew goes back to where it stood when the approval is taken back.

-- The account whose approval made the decision, and how the lead stood before, as JSON; null in all other decisions.
alter table decision add column drawn_by bigint;
alter table decision add column former varchar(4000);
create index ix_decision_drawn_by on decision (drawn_by, decided_at);
