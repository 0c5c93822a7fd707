--liquibase formatted sql
--changeset views:0001-create-saved-view
create table saved_view (
  id uuid primary key,
  list text not null,
  name text not null,
  query text not null,
  shared boolean not null,
  person_id uuid not null references person (id),
  unit_id uuid not null references unit (id),
  kept_at timestamptz not null,
  unique (person_id, list, name)
);
create index saved_view_of_unit on saved_view (unit_id, list) where shared;
create table list_layout (
  person_id uuid not null references person (id),
  list text not null,
  columns text not null,
  primary key (person_id, list)
);
select record_changes_of('saved_view', 'id');
select record_changes_of('list_layout', 'person_id');
--rollback drop table list_layout;
--rollback drop table saved_view;
