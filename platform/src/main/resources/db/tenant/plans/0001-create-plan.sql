--liquibase formatted sql
--changeset plans:0001-create-plan
create table plan (
  id uuid primary key,
  version integer not null,
  document_id uuid not null unique references official_document (id),
  state text not null,
  owner_unit uuid not null references unit (id),
  created_at timestamptz not null
);
create index plan_owner on plan (owner_unit, created_at desc);
--rollback drop table plan;
