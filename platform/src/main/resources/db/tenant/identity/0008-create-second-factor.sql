--liquibase formatted sql
--changeset identity:0008-create-second-factor
-- The secret is sealed together with the account's id, so that a row copied to another account opens nothing. last_step
-- is the time step of the last code that was taken: no code is taken twice.
create table second_factor (
  account_id uuid primary key references account (id),
  sealed_secret bytea not null,
  last_step bigint not null,
  enrolled_at timestamptz not null
);
create table recovery_code (
  id uuid primary key,
  account_id uuid not null references account (id),
  code_hash text not null,
  used_at timestamptz,
  constraint recovery_code_once unique (account_id, code_hash)
);
--rollback drop table recovery_code;
--rollback drop table second_factor;
