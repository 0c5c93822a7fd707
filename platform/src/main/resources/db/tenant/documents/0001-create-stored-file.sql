--liquibase formatted sql
--changeset documents:0001-create-stored-file
create table stored_file (
  sha256 text primary key,
  name text not null,
  media_type text not null,
  size bigint not null,
  content bytea not null,
  stored_at timestamptz not null
);
--rollback drop table stored_file;
