--liquibase formatted sql
--changeset notices:0001-create-notice
-- A mail lies here from the moment of the change that it tells of, so that no crash can part the two.
create table notice_mail (
  id uuid primary key,
  person_id uuid not null references person (id),
  digest_at timestamptz,
  state text not null default 'PENDING',
  due_at timestamptz not null,
  attempts integer not null default 0,
  leased_until timestamptz,
  handed_over_at timestamptz,
  sent_at timestamptz,
  failure text,
  created_at timestamptz not null,
  unique (person_id, digest_at),
  constraint notice_mail_state check
    (state in ('PENDING', 'CLAIMED', 'HANDED_OVER', 'SENT', 'DROPPED', 'FAILED', 'UNCERTAIN'))
);
create index notice_mail_open on notice_mail (due_at) where state in ('PENDING', 'CLAIMED', 'HANDED_OVER');
create table notice (
  id uuid primary key,
  person_id uuid not null references person (id),
  post_id uuid not null references post (id),
  kind text not null,
  record_id uuid not null,
  occasion text not null,
  arguments jsonb not null,
  created_at timestamptz not null,
  read_at timestamptz,
  mail_id uuid references notice_mail (id),
  constraint notice_once unique (person_id, kind, record_id, occasion)
);
create index notice_inbox on notice (person_id, id desc);
create index notice_unread on notice (person_id) where read_at is null;
create index notice_record on notice (record_id, kind);
create index notice_mail_of on notice (mail_id) where mail_id is not null;
create table notice_preference (
  person_id uuid primary key references person (id),
  version integer not null default 0,
  address text,
  mode text not null,
  digest_hour integer not null,
  language text not null,
  muted jsonb not null,
  constraint notice_preference_mode check (mode in ('NONE', 'AT_ONCE', 'DIGEST')),
  constraint notice_preference_hour check (digest_hour between 0 and 23),
  constraint notice_preference_address check (mode = 'NONE' or address is not null)
);
select record_changes_of('notice_preference', 'person_id');
--rollback drop table notice_preference;
--rollback drop table notice;
--rollback drop table notice_mail;
