--liquibase formatted sql
--changeset organisation:0003-create-unit-succession
create table unit_succession (
  id uuid primary key,
  kind text not null,
  effective_on date not null,
  legal_document text
);
create table unit_succession_member (
  succession_id uuid not null references unit_succession (id),
  unit_id uuid not null references unit (id),
  successor boolean not null,
  primary key (succession_id, unit_id, successor)
);
create index unit_succession_member_unit on unit_succession_member (unit_id);
--rollback drop table unit_succession_member;
--rollback drop table unit_succession;
