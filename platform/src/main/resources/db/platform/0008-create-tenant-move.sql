--liquibase formatted sql
--changeset platform:0008-create-tenant-move
create table platform.tenant_move (
  id uuid primary key default gen_random_uuid(),
  tenant_id text not null,
  source text not null,
  target text not null,
  step text not null,
  state_before text not null,
  failure text,
  begun_at timestamptz not null default now(),
  changed_at timestamptz not null default now(),
  confirmed_at timestamptz,
  drop_after timestamptz,
  dropped_at timestamptz
);
create unique index tenant_move_open on platform.tenant_move (tenant_id) where step not in ('DONE', 'CALLED_OFF');
comment on table platform.tenant_move is 'How far the move of a province to another server is; after it, until when its old copy is kept.';
grant select on platform.tenant_move to dv_platform;
--rollback drop table platform.tenant_move;
