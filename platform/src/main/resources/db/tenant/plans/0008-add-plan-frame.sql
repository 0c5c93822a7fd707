--liquibase formatted sql
--changeset plans:0008-add-plan-frame
alter table plan
  add column level text,
  add column period_kind text,
  add column period_from date,
  add column period_to date,
  add column parent_plan_id uuid references plan (id),
  add column external_upper text,
  add column basis text,
  add column unit_plans_due_on date,
  add column unit_plans_due_text text,
  add constraint plan_period check (period_from is null or period_to is null or period_to >= period_from),
  add constraint plan_not_its_own_parent check (parent_plan_id <> id),
  add constraint plan_one_upper check (parent_plan_id is null or external_upper is null);
create index plan_parent on plan (parent_plan_id);
--rollback alter table plan drop column unit_plans_due_text, drop column unit_plans_due_on, drop column basis, drop column external_upper, drop column parent_plan_id, drop column period_to, drop column period_from, drop column period_kind, drop column level;
