with wanted as (
  select oid, nspname from pg_namespace where nspname = any (?)
), relation as (
  select c.oid, c.relname, c.relkind, w.nspname
  from pg_class c join wanted w on w.oid = c.relnamespace
  where c.relname not in ('databasechangelog', 'databasechangeloglock')
)
select nspname as schema, 'table ' || relname as line from relation where relkind in ('r', 'p')
union all
select nspname, 'sequence ' || relname from relation where relkind = 'S'
union all
select nspname, 'view ' || relname from relation where relkind in ('v', 'm')
union all
select r.nspname, 'column ' || r.relname || '.' || a.attname || ' ' || format_type(a.atttypid, a.atttypmod)
       || case when a.attnotnull then ' not null' else '' end
       || case when a.attgenerated <> '' then ' generated ' else '' end
       || coalesce(' default ' || pg_get_expr(d.adbin, d.adrelid), '')
from relation r
join pg_attribute a on a.attrelid = r.oid and a.attnum > 0 and not a.attisdropped
left join pg_attrdef d on d.adrelid = r.oid and d.adnum = a.attnum
where r.relkind in ('r', 'p')
union all
select r.nspname, 'constraint ' || r.relname || '.' || k.conname || ' ' || pg_get_constraintdef(k.oid)
from relation r join pg_constraint k on k.conrelid = r.oid
where k.contype <> 'n'
union all
select r.nspname, 'index ' || pg_get_indexdef(i.indexrelid)
from relation r join pg_index i on i.indrelid = r.oid
union all
select r.nspname, 'trigger ' || pg_get_triggerdef(t.oid)
from relation r join pg_trigger t on t.tgrelid = r.oid
where not t.tgisinternal
union all
select w.nspname, 'function ' || p.proname || '(' || pg_get_function_identity_arguments(p.oid) || ')'
from wanted w join pg_proc p on p.pronamespace = w.oid
