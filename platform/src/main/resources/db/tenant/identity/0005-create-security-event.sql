--liquibase formatted sql
--changeset identity:0005-create-security-event
create table security_event (
  id uuid primary key,
  happened_at timestamptz not null,
  event text not null,
  username text not null,
  address text not null,
  detail text
);
create index security_event_time on security_event (happened_at);
--rollback drop table security_event;
