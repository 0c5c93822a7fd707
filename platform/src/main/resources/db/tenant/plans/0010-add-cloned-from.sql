--liquibase formatted sql
--changeset plans:0010-add-cloned-from
alter table plan
  add column cloned_from uuid references plan (id),
  add constraint plan_not_its_own_clone check (cloned_from <> id);
create index plan_cloned_from on plan (cloned_from);
--rollback alter table plan drop column cloned_from;
