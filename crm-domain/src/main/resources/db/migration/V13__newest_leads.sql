-- The newest leads first, read in their order: H2 walks an index forwards only, and would sort all leads otherwise.
create index ix_lead_newest on lead (id desc);
