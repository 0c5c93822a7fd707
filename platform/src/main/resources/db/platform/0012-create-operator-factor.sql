--liquibase formatted sql

--changeset platform:0012-create-operator-factor
create table platform.operator_factor (
  username text primary key references platform.operator_account (username),
  sealed_secret bytea not null,
  last_step bigint not null,
  enrolled_at timestamptz not null
);
create table platform.operator_recovery_code (
  username text not null references platform.operator_account (username),
  code_hash text not null,
  used_at timestamptz,
  primary key (username, code_hash)
);
grant select, insert, update on platform.operator_factor to dv_platform;
grant select, insert, update on platform.operator_recovery_code to dv_platform;
--rollback drop table platform.operator_recovery_code;
--rollback drop table platform.operator_factor;
