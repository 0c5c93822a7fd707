--liquibase formatted sql
--changeset identity:0003-create-signing-key
create table signing_key (
  id text primary key,
  sealed_jwk bytea not null,
  created_at timestamptz not null default now()
);
--rollback drop table signing_key;
