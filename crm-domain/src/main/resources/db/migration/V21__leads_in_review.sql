-- Why a lead waits for operations, and the order in which they look.
alter table lead add column review_cause varchar(20);
update lead
set review_cause = case
    when exists (select c.id from conversion c where c.lead_id = lead.id and c.undone_at is not null) then 'TAKEN_BACK'
    else 'POSSIBLE'
end
where disposition = 'IN_REVIEW';
create index ix_lead_waiting on lead (disposition, due_at, id);
