-- In most languages' order of letters PostgreSQL finds the beginning of a text only by an index that compares bytes.
create index ix_account_beginning on account (search_name text_pattern_ops, id);
create index ix_contact_beginning on contact (search_name text_pattern_ops, id);
create index ix_lead_beginning on lead (search_name text_pattern_ops, id);
create index ix_alias_beginning on alias (label_key text_pattern_ops, id);
