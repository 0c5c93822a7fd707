package vn.danvan.twin;

import java.util.List;
import java.util.stream.Stream;

/**
 * What somebody would try who holds the password of one role. In the texts {@code <own>} stands for the schema of that
 * role, {@code <self>} for the role, {@code <other>} for another province's schema; its role is {@code dv_<other>}.
 */
final class Attacks {

    /** Refused to every role of ours, the owner too: they lead out of the database. */
    static final List<String> OUT_OF_THE_DATABASE = List.of(
            "copy (select 1) to program 'true'",
            "copy (select 1) to '/tmp/danvan-attack'",
            "create temp table t (a text); copy t from program 'id'",
            "create temp table t (a text); copy t from '/etc/passwd'",
            "select pg_read_file('/etc/passwd')",
            "select pg_read_binary_file('postgresql.conf')",
            "select pg_ls_dir('.')",
            "select * from pg_ls_logdir()",
            "select * from pg_ls_waldir()",
            "select * from pg_ls_tmpdir()",
            "select pg_stat_file('postgresql.conf')",
            "select lo_import('/etc/passwd')",
            "select lo_export(1, '/tmp/danvan-attack')",
            "select pg_reload_conf()",
            "select pg_rotate_logfile()",
            "select pg_switch_wal()",
            "select pg_create_restore_point('x')",
            "select pg_create_physical_replication_slot('x')",
            "select pg_promote()",
            "alter system set work_mem = '1GB'",
            "checkpoint",
            "load '$libdir/auto_explain'",
            "create database attack",
            "create tablespace t location '/tmp'",
            "create role attack superuser",
            "alter role <self> superuser",
            "alter role <self> replication",
            "alter role <self> bypassrls",
            "set session authorization postgres",
            "set role postgres",
            "set role pg_read_server_files",
            "set role pg_execute_server_program",
            "set session_replication_role = replica",
            "set log_statement = 'none'",
            "create function f() returns int language c as 'libc.so.6', 'getpid'",
            "create event trigger e on ddl_command_end execute function suppress_redundant_updates_trigger()",
            "create foreign data wrapper w",
            "select * from pg_authid",
            "select * from pg_shadow",
            "select * from pg_subscription",
            "select * from pg_hba_file_rules",
            "select * from pg_file_settings",
            "update pg_class set relacl = null",
            "delete from pg_auth_members");

    /** Refused to every role but the owner. */
    private static final List<String> BEYOND_ITS_ROWS = List.of(
            "create schema attack",
            "create table <own>.attack (a int)",
            "create table public.attack (a int)",
            "create table shared.attack (a int)",
            "create temp table attack (a int)",
            "create table pg_temp.attack (a int)",
            "create view <own>.attack as select 1",
            "create view public.attack as select 1",
            "create sequence <own>.attack",
            "create type <own>.attack as (a int)",
            "create domain <own>.attack as int",
            "create function <own>.fold(text) returns text language sql as 'select $1'",
            "create function public.fold(text) returns text language sql as 'select $1'",
            "create function pg_temp.fold(text) returns text language sql as 'select $1'",
            "create or replace function shared.fold(text) returns text language sql as 'select $1'",
            "create publication attack",
            "create role attack",
            "create index on <own>.unit (code)",
            "create trigger t before insert on <own>.unit execute function suppress_redundant_updates_trigger()",
            "create rule r as on insert to <own>.unit do instead nothing",
            "create policy p on <own>.unit",
            "alter table <own>.unit add column attack int",
            "alter table <own>.unit owner to <self>",
            "alter table <own>.unit disable trigger all",
            "alter schema <own> rename to attack",
            "alter schema <own> owner to <self>",
            "alter database <database> set work_mem = '1GB'",
            "alter default privileges for role dv_owner grant select on tables to public",
            "alter role <self> createdb",
            "alter role <self> createrole",
            "alter role <self> connection limit 1000",
            "alter role <self> valid until 'infinity'",
            "alter role <self> rename to attack",
            "alter role dv_<other> password 'x'",
            "alter role dv_<other> set search_path = <own>",
            "alter role dv_owner password 'x'",
            "alter role all set search_path = <own>",
            "drop role dv_<other>",
            "drop schema <other> cascade",
            "drop table <own>.unit cascade",
            "drop table <other>.unit cascade",
            "drop owned by dv_owner",
            "drop owned by dv_<other>",
            "reassign owned by dv_owner to <self>",
            "truncate <own>.unit cascade",
            "truncate <other>.unit cascade",
            "lock table <other>.unit",
            "comment on table <own>.unit is 'x'",
            "comment on role dv_<other> is 'x'",
            "grant dv_owner to <self>",
            "grant dv_<other> to <self>",
            "grant dv_<other> to public",
            "grant pg_read_all_data to <self>",
            "grant pg_monitor to <self>",
            "grant usage on schema <other> to <self>",
            "grant select on <other>.unit to <self>",
            "grant create on schema public to <self>",
            "do $$ begin perform 1; end $$",
            "select lo_create(0)",
            "select lo_creat(-1)",
            "select lo_from_bytea(0, 'x')",
            "select lo_get(1)",
            "select pg_advisory_lock(g) from generate_series(1, 3) g",
            "select pg_try_advisory_lock(1, 2)",
            "select pg_advisory_lock_shared(1)",
            "select pg_advisory_unlock_all()",
            "select pg_logical_emit_message(false, 'a', 'b')",
            "select pg_relation_size('<other>.unit')",
            "select pg_relation_size(c.oid) from pg_class c where relname = 'unit'",
            "select pg_total_relation_size(c.oid) from pg_class c where relname = 'unit'",
            "select pg_stat_get_live_tuples(c.oid) from pg_class c where relname = 'unit'",
            "select n_live_tup from pg_stat_all_tables",
            "select reltuples from pg_class",
            "select * from pg_class",
            "select * from pg_statistic",
            "select * from pg_largeobject",
            "select <other>.fold('x')",
            "select nextval('<other>.attack')",
            "table <other>.tenant_self",
            "select '<other>.unit'::regclass");

    private Attacks() {}

    static Stream<String> againstARole(String self, String own, String other, String database) {
        return Stream.concat(BEYOND_ITS_ROWS.stream(), OUT_OF_THE_DATABASE.stream())
                .map(attack -> attack.replace("dv_<other>", "dv_" + other)
                        .replace("<own>", own)
                        .replace("<other>", other)
                        .replace("<self>", self)
                        .replace("<database>", database));
    }
}
