#!/bin/sh
# Prepares one PostgreSQL server (15 or newer) for the platform: the owner role and its database. May run again: it then
# only sets the password anew. Everything else (roles per province, schemas, grants) the platform makes itself, as owner.
#
#   OWNER_PASSWORD=... ./prepare.sh          as the system user postgres, on the server itself
#   PGHOST=db1 PGUSER=postgres PGPASSWORD=... OWNER_PASSWORD=... ./prepare.sh     from elsewhere
#
# The owner may create roles; it is no superuser, cannot create databases and owns nothing outside its own database.
set -eu
# Where root unpacked the bundle, postgres may have no business.
cd /
: "${OWNER_PASSWORD:?set OWNER_PASSWORD}"
OWNER=${OWNER:-dv_owner}
DATABASE=${DATABASE:-danvan}

psql -X -q -v ON_ERROR_STOP=1 -v owner="$OWNER" -v database="$DATABASE" -d postgres <<'SQL'
\getenv password OWNER_PASSWORD
select format('create role %I login createrole', :'owner')
where not exists (select from pg_roles where rolname = :'owner') \gexec
alter role :"owner" password :'password' connection limit 10;
select format('create database %I owner %I template template0 encoding ''UTF8'' lc_collate ''C.UTF-8'' lc_ctype ''C.UTF-8''',
              :'database', :'owner')
where not exists (select from pg_database where datname = :'database') \gexec
revoke all on database :"database" from public;
SQL

# The same statements as in platform/src/main/resources/db/cluster/harden.sql; a test compares them.
psql -X -q -v ON_ERROR_STOP=1 -d "$DATABASE" <<'SQL'
-- Run by a superuser in the platform's database, never by the platform itself. Each statement may run again.
-- PostgreSQL lets every role do these things in any database; a province's role has no use for them, and each reaches
-- past its schema. The platform runs without this, too: then what a stolen role's password allows is a little more.
do $$
declare
  owner text := (select quote_ident(pg_get_userbyid(datdba)) from pg_database where datname = current_database());
  each record;
begin
  for each in
    select p.oid::regprocedure as signature from pg_proc p
    where p.pronamespace = 'pg_catalog'::regnamespace and (
      -- Large objects lie outside all schemas and fill the disk. Reading and writing files stays with superusers.
      p.proname like 'lo\_%' and p.proname not in ('lo_import', 'lo_export') or p.proname in ('loread', 'lowrite')
      -- Locks that outlive the transaction; those within one stay, since services take them.
      or (p.proname like 'pg\_%advisory%' and p.proname not like '%\_xact\_%')
      or (p.proname like 'pg\_advisory\_xact%shared' or p.proname like 'pg\_try\_advisory\_xact%shared')
      -- How many rows another province's tables have, and how often they are read and written.
      or (p.proname like 'pg\_stat\_get\_%' and p.proargtypes::text = '26')
      or p.proname in ('pg_relation_size', 'pg_table_size', 'pg_indexes_size', 'pg_total_relation_size')
      -- Writes into the log of changes of the whole server.
      or p.proname = 'pg_logical_emit_message')
  loop
    execute format('revoke execute on function %s from public', each.signature);
    execute format('grant execute on function %s to %s', each.signature, owner);
  end loop;
  -- The estimated number of rows of every table of every schema stands here.
  revoke select on pg_catalog.pg_class from public;
  execute (select format('grant select (%s) on pg_catalog.pg_class to public', string_agg(quote_ident(attname), ', '))
           from pg_attribute where attrelid = 'pg_catalog.pg_class'::regclass and not attisdropped
             and attname not in ('reltuples', 'relpages', 'relallvisible', 'relallfrozen'));
  execute format('grant select on pg_catalog.pg_class to %s', owner);
  -- Blocks of program text; the functions that the platform has made run without this.
  revoke usage on language plpgsql from public;
  execute format('grant usage on language plpgsql to %s', owner);
end $$;
SQL

# pg_trgm and btree_gist come with postgresql-contrib and are trusted: the owner of the database may create them.
missing=$(psql -X -A -t -d "$DATABASE" -c "select string_agg(name, ', ') from unnest(array['pg_trgm','btree_gist']) name
  where name not in (select a.name from pg_available_extensions a)")
[ -z "$missing" ] || { echo "Install postgresql-contrib: $missing not found" >&2; exit 1; }
echo "Ready: jdbc:postgresql://${PGHOST:-localhost}:${PGPORT:-5432}/$DATABASE, role $OWNER" >&2
