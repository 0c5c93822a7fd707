--liquibase formatted sql
--changeset identity:0001-create-person
create table person (
  id uuid primary key,
  full_name text not null
);
create table account (
  id uuid primary key,
  person_id uuid not null references person (id),
  username text not null unique,
  password_hash text not null,
  enabled boolean not null default true
);
--rollback drop table account;
--rollback drop table person;
