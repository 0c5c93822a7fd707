--liquibase formatted sql
--changeset models:0006-create-model-quota
-- Without a unit a row is for each unit of the type, or for each unit at all; without a field for all fields together.
create table model_quota (
  id uuid primary key,
  version integer not null,
  year integer not null,
  unit_id uuid references unit (id),
  unit_type text,
  field text,
  minimum integer,
  maximum integer,
  changed_at timestamptz not null,
  changed_by uuid not null references person (id)
);
create unique index model_quota_scope on model_quota
  (year, coalesce(unit_id::text, ''), coalesce(unit_type, ''), coalesce(field, ''));
create table model_quota_excess (
  id uuid primary key,
  year integer not null,
  unit_id uuid not null references unit (id),
  field text,
  extra integer not null,
  reason text not null,
  granted_at timestamptz not null,
  granted_by uuid not null references person (id),
  position text not null
);
create index model_quota_excess_unit on model_quota_excess (unit_id, year);
create index skilful_model_unit_year on skilful_model (lead_unit, registration_year);
select record_changes_of('model_quota', 'id');
select record_changes_of('model_quota_excess', 'unit_id');
--rollback drop index skilful_model_unit_year;
--rollback drop table model_quota_excess;
--rollback drop table model_quota;
