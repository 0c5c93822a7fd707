--liquibase formatted sql
--changeset organisation:0001-create-unit
create table unit (
  id uuid primary key,
  code text not null unique,
  version integer not null default 0
);
--rollback drop table unit;
