--liquibase formatted sql
--changeset organisation:0002-create-unit-version
create table unit_version (
  id uuid primary key,
  unit_id uuid not null references unit (id),
  valid_from date not null,
  valid_to date,
  name text not null,
  short_name text not null,
  symbol text not null,
  type text not null,
  side text not null,
  parent_id uuid references unit (id),
  position integer not null default 0,
  constraint unit_version_span check (valid_to is null or valid_to > valid_from),
  constraint unit_version_not_own_parent check (parent_id is null or parent_id <> unit_id),
  constraint unit_version_no_overlap exclude using gist
    (unit_id with =, daterange(valid_from, valid_to) with &&)
);
create index unit_version_parent on unit_version (parent_id, valid_from);
create index unit_version_name on unit_version using gin (shared.fold(name) shared.gin_trgm_ops);
--rollback drop table unit_version;
