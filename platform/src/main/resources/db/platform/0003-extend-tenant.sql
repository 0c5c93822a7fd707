--liquibase formatted sql

--changeset platform:0003-extend-tenant
alter table platform.tenant
  add column failed_step text,
  add column migrated_at timestamptz,
  add column deletion_asked_by text,
  add column archive_file text,
  add column final_on date;
--rollback alter table platform.tenant drop column failed_step, drop column migrated_at, drop column deletion_asked_by, drop column archive_file, drop column final_on;
