--liquibase formatted sql
--changeset plans:0011-add-task-withdrawal
alter table task add column withdrawn_reason text;
--rollback alter table task drop column withdrawn_reason;
