--liquibase formatted sql
--changeset platform:0010-count-schema-changes
alter table platform.tenant add column schema_changes integer not null default 0;
alter table platform.tenant add column oldest_served integer not null default 0;
--rollback alter table platform.tenant drop column schema_changes, drop column oldest_served;
