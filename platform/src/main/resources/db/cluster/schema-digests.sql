-- One digest per schema over everything that schema-objects.sql writes out, as the catalogue stores it: schemas with the
-- same digest have the same lines. Numbers of objects are left out or told by name, as each schema has its own; a column
-- stands with its place in the table, which is what the rest refers to. Sums of hashes need no order, and so no memory for
-- the lines. Single columns and not whole rows of the catalogue as JSON, which would cost as much as writing the objects
-- out; as the text of a row, in which nothing and an empty text are two things.
with wanted as (
  select oid, nspname from pg_namespace where nspname = any (?)
), relation as materialized (
  select c.oid, c.relname, c.relkind, c.relam, c.reloptions, c.reltablespace, w.nspname
  from pg_class c join wanted w on w.oid = c.relnamespace
  where c.relname not in ('databasechangelog', 'databasechangeloglock')
), line as (
  select nspname, row('relation', relkind, relname)::text as told
  from relation where relkind in ('r', 'p', 'S', 'v', 'm')
  union all
  select r.nspname, row('column', r.relname, a.attnum, a.attname, a.atttypid, a.atttypmod, a.attnotnull,
         a.attgenerated, d.adbin)::text
  from relation r
  join pg_attribute a on a.attrelid = r.oid and a.attnum > 0 and not a.attisdropped
  left join pg_attrdef d on d.adrelid = r.oid and d.adnum = a.attnum
  where r.relkind in ('r', 'p')
  union all
  select r.nspname, row('constraint', r.relname, k.conname, k.contype, k.condeferrable, k.condeferred,
         k.convalidated, k.connoinherit, k.conkey, k.conexclop, k.conbin, nullif(n.nspname, r.nspname), f.relname,
         k.confupdtype, k.confdeltype, k.confmatchtype, k.confkey, k.confdelsetcols, k.conpfeqop)::text
  from relation r
  join pg_constraint k on k.conrelid = r.oid
  left join pg_class f on f.oid = k.confrelid
  left join pg_namespace n on n.oid = f.relnamespace
  where k.contype <> 'n'
  union all
  select r.nspname, row('index', r.relname, x.relname, x.relam, x.reloptions, x.reltablespace, i.indisunique,
         i.indnullsnotdistinct, i.indnkeyatts, i.indkey, i.indcollation, i.indclass, i.indoption, i.indexprs, i.indpred)::text
  from relation r
  join pg_index i on i.indrelid = r.oid
  join relation x on x.oid = i.indexrelid
  union all
  select r.nspname, row('index option', r.relname, a.attnum, a.attoptions)::text
  from relation r join pg_attribute a on a.attrelid = r.oid
  where r.relkind = 'i' and a.attoptions is not null
  union all
  select r.nspname, row('trigger', r.relname, t.tgname, t.tgtype, t.tgconstraint <> 0, t.tgdeferrable,
         t.tginitdeferred, t.tgattr, t.tgargs, t.tgqual, t.tgoldtable, t.tgnewtable, nullif(n.nspname, r.nspname), p.proname)::text
  from relation r
  join pg_trigger t on t.tgrelid = r.oid
  join pg_proc p on p.oid = t.tgfoid
  join pg_namespace n on n.oid = p.pronamespace
  where not t.tgisinternal
  union all
  select w.nspname, 'function ' || p.proname || '(' || pg_get_function_identity_arguments(p.oid) || ')'
  from wanted w join pg_proc p on p.pronamespace = w.oid
)
select nspname as schema,
       count(*) || ' ' || sum(hashtextextended(told, 0)) || ' ' || sum(hashtextextended(told, 1)) as digest
from line
group by nspname
