--liquibase formatted sql
--changeset replication:0002-create-effect-check
create table effect_check (
  id uuid primary key,
  model_id uuid not null references skilful_model (id),
  recognised_on date not null,
  months integer not null,
  due_on date not null,
  answer_by date not null,
  opened_at timestamptz not null,
  constraint effect_check_once unique (model_id, recognised_on, months)
);
create index effect_check_due on effect_check (due_on desc, id);
create table effect_answer (
  check_id uuid not null references effect_check (id),
  side text not null,
  effect text not null,
  people_reached integer,
  evidence text not null,
  answered_by uuid not null references person (id),
  person_name text not null,
  position text not null,
  answered_at timestamptz not null,
  primary key (check_id, side),
  constraint effect_answer_side check (side in ('UNIT', 'SUPERIOR')),
  constraint effect_answer_effect check (effect in ('EFFECTIVE', 'WEAKENED', 'STOPPED'))
);
create index model_event_recognised on model_event (model_id, happened_at desc) where step = 'RECOGNISE';
select record_changes_of('effect_check', 'model_id');
select record_changes_of('effect_answer', 'check_id');
--rollback drop index model_event_recognised;
--rollback drop table effect_answer;
--rollback drop table effect_check;
