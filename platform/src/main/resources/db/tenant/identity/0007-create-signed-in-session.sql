--liquibase formatted sql
--changeset identity:0007-create-signed-in-session
-- A row for each place where somebody is signed in; without its row a session is over on every node. The id is our own:
-- nothing here helps to take over a session.
create table signed_in_session (
  id uuid primary key,
  username text not null,
  started_at timestamptz not null,
  last_seen_at timestamptz not null,
  address text not null,
  browser text not null
);
create index signed_in_session_username on signed_in_session (username);
create index signed_in_session_started on signed_in_session (started_at);
--rollback drop table signed_in_session;
