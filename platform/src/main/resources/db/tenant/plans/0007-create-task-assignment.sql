--liquibase formatted sql
--changeset plans:0007-create-task-assignment
alter table task
  add column copy_of uuid references task (id),
  add column derived_from uuid references task (id),
  add column later_reason text;
create index task_copy_of on task (copy_of);
create index task_derived_from on task (derived_from);
create table plan_phrase (
  plan_id uuid not null references plan (id),
  phrase text not null,
  confirmed_at timestamptz not null,
  person_id uuid not null references person (id),
  post_id uuid not null references post (id),
  primary key (plan_id, phrase)
);
create table plan_phrase_addressee (
  plan_id uuid not null,
  phrase text not null,
  position integer not null,
  unit_id uuid references unit (id),
  group_id uuid references unit_group (id),
  primary key (plan_id, phrase, position),
  foreign key (plan_id, phrase) references plan_phrase (plan_id, phrase),
  constraint plan_phrase_addressee_one check ((unit_id is null) <> (group_id is null))
);
create table task_assignment (
  id uuid primary key,
  task_id uuid not null references task (id),
  unit_id uuid not null references unit (id),
  role text not null,
  kind text not null,
  phrase text not null,
  via_unit_id uuid references unit (id),
  copy_id uuid unique references task (id),
  assigned_at timestamptz not null,
  person_id uuid not null references person (id),
  post_id uuid not null references post (id),
  unique (task_id, unit_id)
);
create index task_assignment_unit on task_assignment (unit_id);
select record_changes_of('plan_phrase', 'plan_id');
select record_changes_of('plan_phrase_addressee', 'plan_id');
select record_changes_of('task_assignment', 'task_id');
--rollback drop table task_assignment;
--rollback drop table plan_phrase_addressee;
--rollback drop table plan_phrase;
--rollback alter table task drop column later_reason, drop column derived_from, drop column copy_of;
