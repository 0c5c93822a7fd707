--liquibase formatted sql
--changeset meeting:0001-create-meeting
create table meeting (
  id uuid primary key,
  version integer not null,
  council_id uuid not null references council (id),
  kind text not null,
  state text not null,
  title text not null,
  place text not null,
  starts_at timestamptz not null,
  written_until timestamptz not null,
  opened_at timestamptz,
  closed_at timestamptz,
  reopened_because text,
  created_by uuid not null references person (id),
  created_at timestamptz not null,
  constraint meeting_state check (state in ('PLANNED', 'OPEN', 'CLOSED'))
);
create index meeting_newest on meeting (starts_at desc, id);
create index meeting_council on meeting (council_id);

-- Title, unit and summary as they stood when the item was put on the agenda: the council sees these, whatever else of
-- the model a member may read.
create table meeting_item (
  id uuid primary key,
  meeting_id uuid not null references meeting (id),
  position integer not null,
  model_id uuid references skilful_model (id),
  state text not null,
  title text not null,
  unit_name text not null,
  summary text not null,
  note text not null,
  constraint meeting_item_state check (state in ('WAITING', 'DONE', 'DEFERRED')),
  unique (meeting_id, model_id)
);
create index meeting_item_meeting on meeting_item (meeting_id, position);

create table meeting_attendance (
  meeting_id uuid not null references meeting (id),
  member_id uuid not null references council_member (id),
  presence text not null,
  primary key (meeting_id, member_id),
  constraint meeting_attendance_presence check (presence in ('PRESENT', 'ABSENT', 'ABSENT_WRITTEN'))
);
create index meeting_attendance_member on meeting_attendance (member_id);

-- What the screens of a meeting follow: which item the chair shows, and a number that grows with every change. A row
-- of its own, so that what the chair shows does not race what the secretary writes.
create table meeting_pulse (
  meeting_id uuid primary key references meeting (id),
  pulse bigint not null,
  shown_item uuid references meeting_item (id),
  shown_at timestamptz
);
select record_changes_of('meeting', 'id');
select record_changes_of('meeting_item', 'meeting_id');
select record_changes_of('meeting_attendance', 'meeting_id');
--rollback drop table meeting_pulse; drop table meeting_attendance; drop table meeting_item; drop table meeting;
