-- The list of all contacts comes by type.
create index ix_contact_rank on contact (type_rank, id);
