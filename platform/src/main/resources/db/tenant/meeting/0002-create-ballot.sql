--liquibase formatted sql
--changeset meeting:0002-create-ballot
-- Who has voted (ballot_mark) and what was voted never stand in one row. Of an open ballot ballot_vote has the choice by
-- name; of a secret one ballot_urn has nothing but the count, sealed, until it is closed (ADR 0016).
create table ballot (
  id uuid primary key,
  item_id uuid not null references meeting_item (id),
  round integer not null,
  secret boolean not null,
  title text not null,
  question text not null,
  state text not null,
  opened_at timestamptz,
  closed_at timestamptz,
  quorum text,
  majority text,
  members integer,
  present integer,
  written integer,
  agreed integer,
  disagreed integer,
  no_opinion integer,
  constraint ballot_state check (state in ('PREPARED', 'OPEN', 'CLOSED', 'VOID')),
  constraint ballot_counted check ((state = 'CLOSED') = (agreed is not null)),
  unique (item_id, round)
);

create table ballot_recusal (
  ballot_id uuid not null references ballot (id),
  member_id uuid not null references council_member (id),
  primary key (ballot_id, member_id)
);
create index ballot_recusal_member on ballot_recusal (member_id);

create table ballot_mark (
  ballot_id uuid not null references ballot (id),
  member_id uuid not null references council_member (id),
  written boolean not null,
  primary key (ballot_id, member_id)
);
create index ballot_mark_member on ballot_mark (member_id);

create table ballot_vote (
  ballot_id uuid not null,
  member_id uuid not null,
  choice text not null,
  primary key (ballot_id, member_id),
  constraint ballot_vote_choice check (choice in ('AGREE', 'DISAGREE', 'NO_OPINION')),
  constraint ballot_vote_mark foreign key (ballot_id, member_id) references ballot_mark (ballot_id, member_id)
);

create table ballot_urn (
  ballot_id uuid primary key references ballot (id),
  sealed bytea not null
);
select record_changes_of('ballot', 'item_id');
select record_changes_of('ballot_recusal', 'ballot_id');
select record_changes_of('ballot_mark', 'ballot_id');
select record_changes_of('ballot_vote', 'ballot_id');
--rollback drop table ballot_urn; drop table ballot_vote; drop table ballot_mark; drop table ballot_recusal; drop table ballot;
