--liquibase formatted sql
--changeset plans:0003-create-plan-transition
create table plan_transition (
  id uuid primary key,
  plan_id uuid not null references plan (id),
  plan_version integer not null,
  from_state text not null,
  to_state text not null,
  happened_at timestamptz not null,
  person_id uuid not null references person (id),
  post_id uuid not null references post (id),
  reason text
);
create index plan_transition_plan on plan_transition (plan_id, id);
--rollback drop table plan_transition;
