with tenant_schema as (
  select n.oid, n.nspname, n.nspowner, n.nspacl from pg_namespace n
  where exists (select from pg_roles r where r.rolname = 'dv_' || n.nspname)
    and n.nspname not in ('platform', 'shared')
)
select 'schema ' || t.nspname || ' is open to ' || coalesce(r.rolname, 'PUBLIC')
from tenant_schema t
cross join lateral aclexplode(coalesce(t.nspacl, acldefault('n', t.nspowner))) a
left join pg_roles r on r.oid = a.grantee
where a.grantee <> t.nspowner
  and (r.rolname is distinct from 'dv_' || t.nspname or a.privilege_type <> 'USAGE')
union all
select 'relation ' || t.nspname || '.' || c.relname || ' is open to ' || coalesce(r.rolname, 'PUBLIC')
       || ' for ' || a.privilege_type
from tenant_schema t
join pg_class c on c.relnamespace = t.oid and c.relkind in ('r', 'p', 'S', 'v', 'm')
cross join lateral aclexplode(coalesce(c.relacl, acldefault('r', c.relowner))) a
left join pg_roles r on r.oid = a.grantee
where a.grantee <> c.relowner
  and (r.rolname is distinct from 'dv_' || t.nspname
       or a.privilege_type not in ('SELECT', 'INSERT', 'UPDATE', 'DELETE', 'USAGE'))
union all
select 'role ' || m.rolname || ' is a member of ' || g.rolname
from pg_auth_members x
join pg_roles m on m.oid = x.member
join pg_roles g on g.oid = x.roleid
where m.rolname in (select 'dv_' || nspname from tenant_schema)
   or m.rolname in ('dv_platform', 'dv_nobody')
union all
select 'schema public holds ' || c.relname
from pg_class c join pg_namespace n on n.oid = c.relnamespace
where n.nspname = 'public' and c.relkind in ('r', 'p', 'v', 'm', 'S')
