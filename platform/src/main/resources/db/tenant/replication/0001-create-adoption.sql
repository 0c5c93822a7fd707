--liquibase formatted sql
--changeset replication:0001-create-adoption
create table adoption (
  id uuid primary key,
  version integer not null,
  model_id uuid not null references skilful_model (id),
  unit_id uuid not null references unit (id),
  state text not null,
  adaptation text not null,
  contact text not null,
  model_contact text not null,
  started_on date,
  result text not null,
  people_reached integer,
  own_model uuid references skilful_model (id),
  asked_by uuid not null references person (id),
  asked_at timestamptz not null,
  confirmed_on date,
  changed_at timestamptz not null,
  constraint adoption_state check (state in ('ASKED', 'REFUSED', 'AGREED', 'RUNNING', 'CONFIRMED', 'ENDED')),
  constraint adoption_confirmed check (state <> 'CONFIRMED' or confirmed_on is not null)
);
create unique index adoption_once on adoption (model_id, unit_id)
  where state in ('ASKED', 'AGREED', 'RUNNING', 'CONFIRMED');
create index adoption_model on adoption (model_id, state);
create index adoption_unit on adoption (unit_id, changed_at desc);
create unique index adoption_own_model on adoption (own_model) where own_model is not null;
create index adoption_newest on adoption (changed_at desc, id);
create table adoption_event (
  id uuid primary key,
  adoption_id uuid not null references adoption (id),
  happened_at timestamptz not null,
  step text not null,
  state text not null,
  person_name text not null,
  position text not null,
  note text
);
create index adoption_event_adoption on adoption_event (adoption_id, happened_at);
create table adoption_evidence (
  id uuid primary key,
  adoption_id uuid not null references adoption (id),
  what text not null,
  reference text not null,
  added_by uuid not null references person (id),
  added_at timestamptz not null
);
create index adoption_evidence_adoption on adoption_evidence (adoption_id);
select record_changes_of('adoption', 'id');
select record_changes_of('adoption_event', 'adoption_id');
select record_changes_of('adoption_evidence', 'adoption_id');
--rollback drop table adoption_evidence;
--rollback drop table adoption_event;
--rollback drop table adoption;
