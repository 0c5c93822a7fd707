--liquibase formatted sql

--changeset platform:0005-create-tenant-figure
create table platform.tenant_figure (
  tenant_id text primary key references platform.tenant (id),
  people int not null,
  counted_at timestamptz not null
);
grant select, insert, update on platform.tenant_figure to dv_platform;
--rollback drop table platform.tenant_figure;
