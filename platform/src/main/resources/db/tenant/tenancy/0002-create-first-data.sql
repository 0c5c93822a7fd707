--liquibase formatted sql
--changeset tenancy:0002-create-first-data
create table first_data (
  written boolean primary key,
  written_at timestamptz not null
);
--rollback drop table first_data;
