--liquibase formatted sql
--changeset tenancy:0001-create-tenant-self
create table tenant_self (
  code text primary key
);
comment on table tenant_self is 'The canary: the one row names the tenant this schema belongs to.';
--rollback drop table tenant_self;
