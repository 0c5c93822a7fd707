--liquibase formatted sql
--changeset organisation:0004-create-unit-group
create table unit_group (
  id uuid primary key,
  version integer not null default 0,
  code text not null unique,
  name text not null,
  valid_from date not null,
  valid_to date,
  types text[] not null,
  words text[] not null,
  constraint unit_group_span check (valid_to is null or valid_to > valid_from)
);
create table unit_group_member (
  group_id uuid not null references unit_group (id),
  unit_id uuid not null references unit (id),
  primary key (group_id, unit_id)
);
create index unit_group_member_unit on unit_group_member (unit_id);
select record_changes_of('unit_group', 'id');
select record_changes_of('unit_group_member', 'group_id');
--rollback drop table unit_group_member;
--rollback drop table unit_group;
