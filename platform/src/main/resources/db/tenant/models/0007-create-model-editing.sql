--liquibase formatted sql
--changeset models:0007-create-model-editing
-- Who has a registration open at the moment; comes and goes.
create table model_presence (
  model_id uuid not null references skilful_model (id),
  person_id uuid not null references person (id),
  seen_at timestamptz not null,
  primary key (model_id, person_id)
);
-- What a desk changed in a registration that lies there: text by text.
create table model_amendment (
  id uuid primary key,
  model_id uuid not null references skilful_model (id),
  amended_at timestamptz not null,
  person_name text not null,
  position text not null,
  question text not null,
  was text not null,
  becomes text not null
);
create index model_amendment_model on model_amendment (model_id, amended_at);
-- By which desks a registration for a level goes, after that of its own unit: none is the unit above.
create table endorsement_stop (
  level text not null,
  position integer not null,
  unit_id uuid references unit (id),
  primary key (level, position)
);
-- Papers that a dossier need not have, by name and with a reason.
create table model_waiver (
  model_id uuid not null references skilful_model (id),
  paper text not null,
  reason text not null,
  waived_at timestamptz not null,
  waived_by uuid not null references person (id),
  position text not null,
  primary key (model_id, paper)
);
select record_changes_of('model_amendment', 'model_id');
select record_changes_of('endorsement_stop', 'level');
select record_changes_of('model_waiver', 'model_id');
--rollback drop table model_waiver;
--rollback drop table endorsement_stop;
--rollback drop table model_amendment;
--rollback drop table model_presence;
