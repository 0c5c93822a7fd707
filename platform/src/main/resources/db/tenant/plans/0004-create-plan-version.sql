--liquibase formatted sql
--changeset plans:0004-create-plan-version
create table plan_version (
  plan_id uuid not null references plan (id),
  number integer not null,
  document_id uuid not null references official_document (id),
  content jsonb not null,
  reason text,
  recorded_at timestamptz not null,
  person_id uuid not null references person (id),
  post_id uuid not null references post (id),
  primary key (plan_id, number)
);
alter table plan add column version_number integer not null default 1;
--rollback alter table plan drop column version_number;
--rollback drop table plan_version;
