--liquibase formatted sql
--changeset recognition:0002-create-recognition-item
-- What a decision says of each model. The audit is read by people who may not know a result before it is published, so
-- it looks past what says which model it is and how it went; the model's own history says both afterwards.
create table recognition_item (
  id uuid primary key,
  decision_id uuid not null references recognition_decision (id),
  model_id uuid not null references skilful_model (id),
  position integer not null,
  outcome text not null,
  reason text,
  points numeric(7, 2),
  spread numeric(7, 2),
  sheets integer,
  warnings text[] not null,
  warning_reason text,
  waiting boolean not null,
  unique (decision_id, model_id),
  constraint recognition_item_outcome check (outcome in ('RECOGNISE', 'REFUSE', 'KEEP', 'REVOKE')),
  constraint recognition_item_reason check (outcome not in ('REFUSE', 'REVOKE') or reason is not null)
);
-- A model waits in one decision at most, however many people choose at once.
create unique index recognition_item_once on recognition_item (model_id) where waiting;
create index recognition_item_model on recognition_item (model_id);
select record_changes_of('recognition_item', 'decision_id', '',
  'model_id,position,outcome,reason,points,spread,sheets,warnings,warning_reason');
--rollback drop table recognition_item;
