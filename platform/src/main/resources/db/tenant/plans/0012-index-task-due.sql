--liquibase formatted sql
--changeset plans:0012-index-task-due
create index task_due on task (coalesce(extended_due_on, due_on)) where state <> 'WITHDRAWN';
--rollback drop index task_due;
