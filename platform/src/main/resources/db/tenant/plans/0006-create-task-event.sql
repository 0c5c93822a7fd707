--liquibase formatted sql
--changeset plans:0006-create-task-event
create table task_event (
  id uuid primary key,
  task_id uuid not null references task (id),
  kind text not null,
  happened_at timestamptz not null,
  person_id uuid not null references person (id),
  post_id uuid not null references post (id),
  percent integer,
  note text
);
create index task_event_task on task_event (task_id, id);
create table task_evidence (
  id uuid primary key,
  task_id uuid not null references task (id),
  kind text not null,
  value text not null,
  name text,
  added_at timestamptz not null,
  person_id uuid not null references person (id),
  post_id uuid not null references post (id)
);
create index task_evidence_task on task_evidence (task_id, id);
--rollback drop table task_evidence;
--rollback drop table task_event;
