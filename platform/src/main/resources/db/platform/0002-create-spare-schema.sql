--liquibase formatted sql
--changeset platform:0002-create-spare-schema
create table platform.spare_schema (
  name text primary key,
  placement text not null,
  schema_version text not null,
  created_at timestamptz not null default now()
);
--rollback drop table platform.spare_schema;
