--liquibase formatted sql
--changeset plans:0009-create-task-extension
create table task_extension (
  id uuid primary key,
  version integer not null default 0,
  task_id uuid not null references task (id),
  state text not null,
  wanted_on date not null,
  reason text not null,
  asked_at timestamptz not null,
  asked_by uuid not null references person (id),
  asked_post uuid not null references post (id),
  granted_on date,
  answer text,
  answered_at timestamptz,
  answered_by uuid references person (id),
  answered_post uuid references post (id),
  constraint task_extension_granted check ((state = 'GRANTED') = (granted_on is not null)),
  constraint task_extension_answered check ((state = 'ASKED') = (answered_at is null))
);
create unique index task_extension_open on task_extension (task_id) where state = 'ASKED';
create index task_extension_task on task_extension (task_id, asked_at);
select record_changes_of('task_extension', 'task_id');
--rollback drop table task_extension;
