--liquibase formatted sql
--changeset notices:0002-create-calendar-feed
create table calendar_feed (
  id uuid primary key,
  token_hash bytea not null unique,
  person_id uuid not null references person (id),
  post_id uuid not null references post (id),
  unit_id uuid references unit (id),
  created_at timestamptz not null,
  revoked_at timestamptz
);
create index calendar_feed_person on calendar_feed (person_id);
select record_changes_of('calendar_feed', 'person_id', 'token_hash');
--rollback drop table calendar_feed;
