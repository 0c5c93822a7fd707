--liquibase formatted sql

--changeset plans:0014-let-tasks-change-places
-- Two tasks that change places share one for a moment: the rule is asked at the end of the statement.
alter table task
  drop constraint task_plan_id_position_key,
  add constraint task_plan_id_position_key unique (plan_id, position) deferrable initially immediate;
--rollback alter table task drop constraint task_plan_id_position_key, add constraint task_plan_id_position_key unique (plan_id, position);
