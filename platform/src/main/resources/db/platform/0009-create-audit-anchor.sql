--liquibase formatted sql
--changeset platform:0009-create-audit-anchor
create table platform.audit_anchor (
  tenant text not null,
  position bigint not null,
  chain bytea not null,
  anchored_at timestamptz not null default now(),
  primary key (tenant, position)
);
grant select, insert on platform.audit_anchor to dv_platform;
--rollback drop table platform.audit_anchor;
