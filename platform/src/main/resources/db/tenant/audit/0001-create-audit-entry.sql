--liquibase formatted sql
--changeset audit:0001-create-audit-entry splitStatements:false
-- Every change of every row, written by triggers in the same transaction, whoever makes it and however (ADR 0009).
-- The province's role may read it and nothing else: the trigger writes as the schema's owner.
create table audit_entry (
  id bigint generated always as identity primary key,
  transaction xid8 not null default pg_current_xact_id(),
  happened_at timestamptz not null default clock_timestamp(),
  act text not null,
  table_name text not null,
  row_key jsonb not null,
  record text,
  before jsonb not null,
  after jsonb not null,
  source text not null,
  person uuid,
  post uuid,
  unit uuid,
  request text,
  role text not null,
  constraint audit_entry_act check (act in ('INSERT', 'UPDATE', 'DELETE')),
  constraint audit_entry_source check (source in ('SCREEN', 'API', 'JOB', 'SQL'))
);
create index audit_entry_record on audit_entry (record, id);
create index audit_entry_person on audit_entry (person, id);
create index audit_entry_time on audit_entry (happened_at);
create index audit_entry_table on audit_entry (table_name, id);

-- One seal a row, in the order of sealing: mac is over the entry, chain over the seal before and this mac. The keys are
-- the application's; the database has none of them.
create table audit_seal (
  position bigint primary key,
  entry_id bigint not null unique,
  mac bytea not null,
  chain bytea not null,
  sealed_at timestamptz not null
);

-- Arguments of the trigger: 0 the columns of the key, 1 the column that names the record a row belongs to (empty: none),
-- 2 columns of which only a digest is kept, 3 columns that are looked past altogether.
create function record_change() returns trigger
language plpgsql security definer set search_path = pg_catalog as $$
declare
  past text[] := string_to_array(tg_argv[3], ',');
  columns text;
  was jsonb := '{}';
  becomes jsonb := '{}';
  whole jsonb;
  digested text;
  actor jsonb := nullif(current_setting('danvan.actor', true), '')::jsonb;
begin
  if past = '{}' then
    was := case when tg_op = 'INSERT' then was else to_jsonb(old) end;
    becomes := case when tg_op = 'DELETE' then becomes else to_jsonb(new) end;
  else
    -- The bytes of a file must not be made into text only to be thrown away.
    select string_agg(format('($1).%I', attname), ', ') into columns from pg_attribute
      where attrelid = tg_relid and attnum > 0 and not attisdropped and attname <> all (past);
    if tg_op <> 'INSERT' then
      execute format('select to_jsonb(r) from (select %s) r', columns) into was using old;
    end if;
    if tg_op <> 'DELETE' then
      execute format('select to_jsonb(r) from (select %s) r', columns) into becomes using new;
    end if;
  end if;
  whole := case when tg_op = 'DELETE' then was else becomes end;
  foreach digested in array string_to_array(tg_argv[2], ',') loop
    if was ->> digested is not null then
      was := jsonb_set(was, array[digested],
        to_jsonb('sha256:' || encode(sha256(convert_to(was ->> digested, 'UTF8')), 'hex')));
    end if;
    if becomes ->> digested is not null then
      becomes := jsonb_set(becomes, array[digested],
        to_jsonb('sha256:' || encode(sha256(convert_to(becomes ->> digested, 'UTF8')), 'hex')));
    end if;
  end loop;
  if tg_op = 'UPDATE' then
    select coalesce(jsonb_object_agg(b.key, a.value), '{}'), coalesce(jsonb_object_agg(b.key, b.value), '{}')
      into was, becomes
      from jsonb_each(becomes) b left join jsonb_each(was) a on a.key = b.key
      where a.value is distinct from b.value;
    if becomes = '{}' then
      return null;
    end if;
  end if;
  execute format('insert into %I.audit_entry
    (act, table_name, row_key, record, before, after, source, person, post, unit, request, role)
    values ($1, $2, (select jsonb_object_agg(k, $3 -> k) from unnest($4) k), $5, $6, $7, $8, $9, $10, $11, $12, $13)',
    tg_table_schema)
    using tg_op, tg_table_name, whole, string_to_array(tg_argv[0], ','), whole ->> nullif(tg_argv[1], ''),
      was, becomes, coalesce(actor ->> 'source', 'SQL'), (actor ->> 'person')::uuid, (actor ->> 'post')::uuid,
      (actor ->> 'unit')::uuid, actor ->> 'request', session_user;
  return null;
end $$;
revoke all on function record_change() from public;

-- What a migration says of each new table. The key is read from the catalogue, so that it cannot be misspelt.
create function record_changes_of(changed text, of_record text, digested text default '', looked_past text default '')
returns void language plpgsql as $$
declare
  key text;
begin
  select string_agg(a.attname, ',' order by k.place) into strict key
    from pg_constraint c, unnest(c.conkey) with ordinality k (number, place), pg_attribute a
    where c.conrelid = changed::regclass and c.contype = 'p'
      and a.attrelid = c.conrelid and a.attnum = k.number;
  execute format('create trigger record_change after insert or update or delete on %I
    for each row execute function record_change(%L, %L, %L, %L)', changed, key, of_record, digested, looked_past);
end $$;
revoke all on function record_changes_of(text, text, text, text) from public;
--rollback drop table audit_seal; drop table audit_entry; drop function record_changes_of(text, text, text, text); drop function record_change();
