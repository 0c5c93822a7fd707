--liquibase formatted sql
--changeset library:0001-create-library-entry
create table library_entry (
  id uuid primary key,
  version integer not null,
  model_id uuid not null unique references skilful_model (id),
  state text not null,
  name text not null,
  field text not null,
  level text not null,
  place text not null,
  area text not null,
  unit_name text not null,
  recognised_on date not null,
  summary text not null,
  method text not null,
  cost text not null,
  conditions text not null,
  contact text not null,
  contact_open boolean not null,
  for_public boolean not null,
  published_at timestamptz,
  changed_at timestamptz not null,
  constraint library_entry_state check (state in ('DRAFT', 'CONSENTED', 'PUBLISHED', 'WITHDRAWN')),
  constraint library_entry_published check (state <> 'PUBLISHED' or published_at is not null)
);
create index library_entry_newest on library_entry (published_at desc, id) where state = 'PUBLISHED';
create index library_entry_words on library_entry
  using gin (shared.fold(name || ' ' || place || ' ' || unit_name || ' ' || summary) shared.gin_trgm_ops);
create table library_photo (
  entry_id uuid not null references library_entry (id),
  photo_id uuid not null,
  position integer not null,
  caption text not null,
  width integer not null,
  height integer not null,
  primary key (entry_id, photo_id)
);
create index library_photo_photo on library_photo (photo_id);
create table library_event (
  id uuid primary key,
  entry_id uuid not null references library_entry (id),
  happened_at timestamptz not null,
  step text not null,
  state text not null,
  person_name text not null,
  position text not null,
  reason text
);
create index library_event_entry on library_event (entry_id, happened_at);
select record_changes_of('library_entry', 'id');
select record_changes_of('library_photo', 'entry_id');
select record_changes_of('library_event', 'entry_id');
--rollback drop table library_event;
--rollback drop table library_photo;
--rollback drop table library_entry;
