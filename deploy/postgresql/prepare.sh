#!/bin/sh
# Prepares one PostgreSQL server (15 or newer) for the platform: the owner role and its database. May run again: it then
# only sets the password anew. Everything else (roles per province, schemas, grants) the platform makes itself, as owner.
#
#   OWNER_PASSWORD=... ./prepare.sh          as the system user postgres, on the server itself
#   PGHOST=db1 PGUSER=postgres PGPASSWORD=... OWNER_PASSWORD=... ./prepare.sh     from elsewhere
#
# The owner may create roles; it is no superuser, cannot create databases and owns nothing outside its own database.
set -eu
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

# pg_trgm and btree_gist come with postgresql-contrib and are trusted: the owner of the database may create them.
missing=$(psql -X -A -t -d "$DATABASE" -c "select string_agg(name, ', ') from unnest(array['pg_trgm','btree_gist']) name
  where name not in (select a.name from pg_available_extensions a)")
[ -z "$missing" ] || { echo "Install postgresql-contrib: $missing not found" >&2; exit 1; }
echo "Ready: jdbc:postgresql://${PGHOST:-localhost}:${PGPORT:-5432}/$DATABASE, role $OWNER" >&2
