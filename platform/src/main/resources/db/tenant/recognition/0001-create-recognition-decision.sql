--liquibase formatted sql
--changeset recognition:0001-create-recognition-decision
create table recognition_decision (
  id uuid primary key,
  version integer not null default 0,
  kind text not null,
  state text not null,
  title text not null,
  level text not null,
  warning_reason text,
  document text,
  document_on date,
  signer text,
  signer_position text,
  publish_at timestamptz,
  published_at timestamptz,
  failure text,
  created_by uuid not null references person (id),
  created_name text not null,
  created_at timestamptz not null,
  constraint recognition_decision_kind check (kind in ('RECOGNITION', 'REVOCATION')),
  constraint recognition_decision_state check (state in ('PENDING', 'SCHEDULED', 'PUBLISHED', 'CANCELLED')),
  -- Nothing is announced without its number, its day and its signer, whoever writes the row.
  constraint recognition_decision_signed check (state not in ('SCHEDULED', 'PUBLISHED')
    or (document is not null and document_on is not null and signer is not null)),
  constraint recognition_decision_time check ((state = 'SCHEDULED') = (publish_at is not null)),
  constraint recognition_decision_over check ((state = 'PUBLISHED') = (published_at is not null))
);
create index recognition_decision_newest on recognition_decision (created_at desc, id);
create index recognition_decision_due on recognition_decision (publish_at) where state = 'SCHEDULED';
-- A title may name a model.
select record_changes_of('recognition_decision', 'id', '', 'title,warning_reason');
--rollback drop table recognition_decision;
