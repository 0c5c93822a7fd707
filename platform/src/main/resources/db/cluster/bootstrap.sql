-- Run by the owner on every server. Each statement may run again. ${password:role} is derived from the master key.
do $$ begin
  if not exists (select from pg_roles where rolname = 'dv_platform') then create role dv_platform login; end if;
  if not exists (select from pg_roles where rolname = 'dv_nobody') then create role dv_nobody login; end if;
end $$;
alter role dv_platform password '${password:dv_platform}';
alter role dv_nobody password '${password:dv_nobody}';
alter role dv_platform set search_path = platform;
alter role dv_platform set statement_timeout = '30s';
alter role dv_nobody set search_path = '';
alter role dv_nobody set statement_timeout = '30s';
alter role dv_nobody connection limit 50;
revoke all on schema public from public;
create schema if not exists platform;
create schema if not exists shared;
create extension if not exists pg_trgm schema shared;
create extension if not exists btree_gist schema shared;
revoke all on schema platform from public;
revoke all on schema shared from public;
grant usage on schema platform to dv_platform;
-- How much room each schema takes: asked by the operators' console in the role that may read no table.
create or replace function platform.schema_sizes() returns table (schema text, bytes bigint)
language sql security definer set search_path = pg_catalog as $sizes$
  select n.nspname::text, sum(pg_total_relation_size(c.oid))::bigint from pg_class c
  join pg_namespace n on n.oid = c.relnamespace where c.relkind in ('r', 'm', 'S') group by 1
$sizes$;
revoke all on function platform.schema_sizes() from public;
grant usage on schema platform to dv_nobody;
grant execute on function platform.schema_sizes() to dv_nobody;
