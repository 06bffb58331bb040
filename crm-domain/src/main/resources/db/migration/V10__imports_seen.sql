-- What became of the rows of an import, as people count it, and which dry run a file was looked at in before it went in.

alter table import_row add column disposition varchar(20);
update import_row set disposition = (select l.disposition from lead l where l.id = import_row.lead_id)
    where status in ('CREATED', 'ATTACHED');
update import_row set disposition = 'NEW' where disposition is null and status in ('CREATED', 'ATTACHED');

alter table lead_import add column dry_run_id bigint;
-- What was tried goes in once.
alter table lead_import add constraint uq_lead_import_dry_run unique (dry_run_id);
alter table lead_import add constraint fk_lead_import_dry_run foreign key (dry_run_id) references lead_import (id);
create index ix_lead_import_created_by on lead_import (created_by, id);
