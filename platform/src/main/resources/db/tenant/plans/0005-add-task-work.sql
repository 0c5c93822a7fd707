--liquibase formatted sql
--changeset plans:0005-add-task-work
alter table task
  add column version integer not null default 0,
  add column parent_id uuid references task (id),
  add column product text,
  add column responsible text,
  add column state text not null default 'ASSIGNED',
  add column percent integer not null default 0,
  add column touched integer not null default 0,
  add column reported_at timestamptz,
  add column extended_due_on date,
  add constraint task_percent check (percent between 0 and 100),
  add constraint task_not_its_own_parent check (parent_id <> id);
create index task_parent on task (parent_id);
alter table task_body add column unit_id uuid references unit (id);
create index task_body_unit on task_body (unit_id, role);
--rollback alter table task_body drop column unit_id;
--rollback alter table task drop column extended_due_on, drop column reported_at, drop column touched, drop column percent, drop column state, drop column responsible, drop column product, drop column parent_id, drop column version;
