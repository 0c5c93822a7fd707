--liquibase formatted sql
--changeset platform:0001-create-tenant
create table platform.tenant (
  id text primary key,
  placement text not null,
  state text not null,
  schema_version text not null,
  failure text,
  created_at timestamptz not null default now(),
  changed_at timestamptz not null default now()
);
grant select, insert, update on platform.tenant to dv_platform;
--rollback drop table platform.tenant;
