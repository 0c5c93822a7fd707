--liquibase formatted sql
--changeset plans:0002-create-plan-parts
create table plan_section (
  plan_id uuid not null references plan (id),
  position integer not null,
  depth integer not null,
  code text not null,
  heading text,
  primary key (plan_id, position)
);
create table task (
  id uuid primary key,
  plan_id uuid not null references plan (id),
  position integer not null,
  code text not null,
  text text not null,
  due_kind text not null,
  due_on date,
  due_text text,
  constraint task_due check ((due_kind = 'DATE') = (due_on is not null)),
  unique (plan_id, position)
);
create table task_body (
  task_id uuid not null references task (id),
  role text not null,
  position integer not null,
  text text not null,
  primary key (task_id, role, position)
);
create table target (
  plan_id uuid not null references plan (id),
  position integer not null,
  text text not null,
  operator text not null,
  value numeric not null,
  value_to numeric,
  unit text not null,
  per text,
  scope text,
  primary key (plan_id, position)
);
create table reporting_rule (
  plan_id uuid not null references plan (id),
  position integer not null,
  kind text not null,
  due text,
  addressee text,
  via text,
  text text not null,
  primary key (plan_id, position)
);
--rollback drop table reporting_rule;
--rollback drop table target;
--rollback drop table task_body;
--rollback drop table task;
--rollback drop table plan_section;
