--liquibase formatted sql
--changeset models:0002-create-model-event
create table model_event (
  id uuid primary key,
  model_id uuid not null references skilful_model (id),
  happened_at timestamptz not null,
  step text not null,
  state text not null,
  desk_unit uuid not null references unit (id),
  person_name text not null,
  position text not null,
  reason text,
  document text,
  document_on date
);
create index model_event_model on model_event (model_id, happened_at);
create table model_distinction (
  one uuid not null references skilful_model (id),
  other uuid not null references skilful_model (id),
  decided_by uuid not null references person (id),
  decided_at timestamptz not null,
  primary key (one, other),
  constraint model_distinction_order check (one < other)
);
create table model_paper (
  model_id uuid not null references skilful_model (id),
  kind text not null,
  reference text not null,
  primary key (model_id, kind)
);
--rollback drop table model_paper;
--rollback drop table model_distinction;
--rollback drop table model_event;
