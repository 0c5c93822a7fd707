--liquibase formatted sql
--changeset models:0001-create-skilful-model
create table skilful_model (
  id uuid primary key,
  version integer not null,
  registration_year integer not null,
  number integer not null,
  state text not null,
  name text not null,
  field text,
  place text not null,
  lead_unit uuid not null references unit (id),
  desk_unit uuid not null references unit (id),
  desk_since timestamptz not null,
  endorsements integer not null,
  sought_level text,
  recognised_level text,
  content text not null,
  created_by uuid not null references person (id),
  created_at timestamptz not null,
  changed_at timestamptz not null,
  unique (registration_year, number)
);
create index skilful_model_lead on skilful_model (lead_unit, changed_at desc);
create index skilful_model_desk on skilful_model (desk_unit, state);
create index skilful_model_name on skilful_model using gin (shared.fold(name || ' ' || place) shared.gin_trgm_ops);
--rollback drop table skilful_model;
