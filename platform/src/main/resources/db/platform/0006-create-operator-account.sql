--liquibase formatted sql

--changeset platform:0006-create-operator-account
create table platform.operator_account (
  username text primary key,
  full_name text not null,
  password_hash text not null,
  must_change boolean not null,
  enabled boolean not null default true,
  created_at timestamptz not null default now()
);
grant select, insert, update on platform.operator_account to dv_platform;
--rollback drop table platform.operator_account;
