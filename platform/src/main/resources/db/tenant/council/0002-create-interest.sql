--liquibase formatted sql
--changeset council:0002-create-interest
-- What a member says of oneself. What can be found from other data is never stored: it is found anew at each reading.
create table declared_interest (
  id uuid primary key,
  member_id uuid not null references council_member (id),
  model_id uuid not null references skilful_model (id),
  kind text not null,
  note text not null,
  declared_at timestamptz not null,
  withdrawn_at timestamptz
);
create unique index declared_interest_once on declared_interest (member_id, model_id) where withdrawn_at is null;
create index declared_interest_model on declared_interest (model_id);
create table stated_relative (
  id uuid primary key,
  member_id uuid not null references council_member (id),
  full_name text not null,
  person_id uuid references person (id),
  relation text not null
);
create index stated_relative_member on stated_relative (member_id);
select record_changes_of('declared_interest', 'member_id', 'note');
select record_changes_of('stated_relative', 'member_id', 'full_name');
--rollback drop table stated_relative;
--rollback drop table declared_interest;
