package vn.danvan.tenancy.move;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import vn.danvan.tenancy.TenantId;

/** What a province's schema consists of, from the catalogue; names come quoted where they need it, and in order. */
final class SchemaParts {

    /** Without the change log's own tables, which the migration fills on each server for itself. */
    private static final String RELATIONS = " from pg_class c join pg_namespace n on n.oid = c.relnamespace"
            + " where n.nspname = ? and c.relname not in ('databasechangelog', 'databasechangeloglock')";

    private static final String FOREIGN_KEYS = " from pg_constraint k join pg_namespace n on n.oid = k.connamespace"
            + " join pg_class c on c.oid = k.conrelid where n.nspname = ? and k.contype = 'f' order by 1";

    private SchemaParts() {}

    static List<String> tables(Connection connection, TenantId tenant) throws SQLException {
        return ask(
                connection,
                "select quote_ident(relname)" + RELATIONS + " and relkind = 'r' order by 1",
                tenant.schema());
    }

    static List<String> sequences(Connection connection, TenantId tenant) throws SQLException {
        return ask(
                connection,
                "select quote_ident(relname)" + RELATIONS + " and relkind = 'S' order by 1",
                tenant.schema());
    }

    /** @param all also the generated ones, which can be read but not written */
    static List<String> columns(Connection connection, TenantId tenant, String table, boolean all) throws SQLException {
        return ask(
                connection,
                "select quote_ident(attname) from pg_attribute where attrelid = (? || '.' || ?)::regclass"
                        + " and attnum > 0 and not attisdropped and (" + all + " or attgenerated = '') order by 1",
                tenant.schema(),
                table);
    }

    static List<String> droppingForeignKeys(Connection connection, TenantId tenant) throws SQLException {
        return ask(
                connection,
                "select format('alter table %I drop constraint %I', c.relname, k.conname)" + FOREIGN_KEYS,
                tenant.schema());
    }

    static List<String> restoringForeignKeys(Connection connection, TenantId tenant) throws SQLException {
        return ask(
                connection,
                "select format('alter table %I add constraint %I %s', c.relname, k.conname, pg_get_constraintdef(k.oid))"
                        + FOREIGN_KEYS,
                tenant.schema());
    }

    static List<String> restoringTriggers(Connection connection, TenantId tenant) throws SQLException {
        return ask(
                connection,
                "select format('alter table %I %s trigger %I', c.relname, case t.tgenabled when 'D' then 'disable'"
                        + " when 'A' then 'enable always' when 'R' then 'enable replica' else 'enable' end, t.tgname)"
                        + " from pg_trigger t join pg_class c on c.oid = t.tgrelid"
                        + " join pg_namespace n on n.oid = c.relnamespace"
                        + " where n.nspname = ? and not t.tgisinternal order by 1",
                tenant.schema());
    }

    private static List<String> ask(Connection connection, String sql, String... values) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            for (int index = 0; index < values.length; index++) {
                query.setString(index + 1, values[index]);
            }
            ResultSet rows = query.executeQuery();
            List<String> found = new ArrayList<>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }
}
