--liquibase formatted sql
--changeset models:0005-create-registration-form
create table registration_form (
  id uuid primary key,
  version integer not null,
  year integer not null,
  kind text,
  subject text,
  field text,
  content text not null,
  changed_at timestamptz not null,
  changed_by uuid not null references person (id)
);
create unique index registration_form_scope on registration_form
  (year, coalesce(kind, ''), coalesce(subject, ''), coalesce(field, ''));
-- Once a year is opened its forms stay as they are.
create table registration_year (
  year integer primary key,
  opened_at timestamptz not null,
  opened_by uuid not null references person (id),
  dossiers_due date
);
alter table skilful_model add column form_id uuid references registration_form (id);
create index skilful_model_form on skilful_model (form_id);
select record_changes_of('registration_form', 'id');
select record_changes_of('registration_year', 'year');
--rollback alter table skilful_model drop column form_id;
--rollback drop table registration_year;
--rollback drop table registration_form;
