--liquibase formatted sql

--changeset platform:0004-create-tenant-profile
create table platform.tenant_profile (
  tenant_id text not null references platform.tenant (id),
  file text not null,
  content text not null,
  primary key (tenant_id, file)
);
grant select on platform.tenant_profile to dv_platform;
--rollback drop table platform.tenant_profile;
