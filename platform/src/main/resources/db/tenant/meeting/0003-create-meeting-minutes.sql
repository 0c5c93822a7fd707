--liquibase formatted sql
--changeset meeting:0003-create-meeting-minutes
-- An edition is never written to again; whatever is to be different is a new one.
create table meeting_minutes (
  id uuid primary key,
  meeting_id uuid not null references meeting (id),
  edition integer not null,
  number text not null,
  issued_on date not null,
  reason text not null,
  content text not null,
  appraised boolean not null,
  made_by uuid not null references person (id),
  made_at timestamptz not null,
  unique (meeting_id, edition)
);
select record_changes_of('meeting_minutes', 'meeting_id', 'content');
--rollback drop table meeting_minutes;
