-- What runs for somebody, the earliest due first.
create index ix_lead_clock_owner on lead_clock (owner_id, stopped_at, due_at);
