--liquibase formatted sql

-- Nobody changes or removes what happened: the role may only add.
--changeset platform:0007-create-operator-event
create table platform.operator_event (
  id uuid primary key,
  happened_at timestamptz not null,
  operator text not null,
  event text not null,
  tenant_id text,
  detail text,
  address text
);
create index operator_event_by_time on platform.operator_event (happened_at desc, id);
grant select, insert on platform.operator_event to dv_platform;
--rollback drop table platform.operator_event;
