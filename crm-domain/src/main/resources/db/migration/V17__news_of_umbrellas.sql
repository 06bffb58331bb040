-- What came in since yesterday.
create index ix_inquiry_received on inquiry (received_at);
