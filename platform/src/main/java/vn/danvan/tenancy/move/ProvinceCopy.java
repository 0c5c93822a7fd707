package vn.danvan.tenancy.move;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.postgresql.copy.CopyOut;
import vn.danvan.tenancy.TenantId;
import vn.danvan.tenancy.connections.DatabaseServers;
import vn.danvan.tenancy.migration.OwnerConnections;
import vn.danvan.tenancy.migration.ProvinceSchema;

/**
 * Copies a province's rows into a schema that our own migration makes on the other server, all in one transaction there:
 * a kill leaves nothing. Rows pass through one by one, so memory holds one row at most. Not {@code pg_dump}: the servers
 * may be remote and of different versions.
 */
final class ProvinceCopy {

    private final OwnerConnections owner;
    private final ProvinceSchema schemas;

    ProvinceCopy(DatabaseServers servers, ProvinceSchema schemas) {
        this.owner = new OwnerConnections(servers);
        this.schemas = schemas;
    }

    /** Replaces what an earlier attempt left. Ends the connection rather than the copying where something fails. */
    void copy(TenantId tenant, String source, String target) throws SQLException {
        try (Connection from = owner.open(source, tenant.schema(), "shared");
                Connection to = owner.open(target, "platform", "shared")) {
            from.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            from.setReadOnly(true);
            from.setAutoCommit(false);
            to.setAutoCommit(false);
            drop(to, tenant);
            schemas.make(to, tenant);
            run(to, "set search_path to " + tenant.schema() + ", shared");
            fill(from, to, tenant);
            to.commit();
            to.setAutoCommit(true);
            run(to, "analyze " + String.join(", ", SchemaParts.tables(to, tenant)));
        }
    }

    static void drop(Connection server, TenantId tenant) throws SQLException {
        run(server, "drop schema if exists " + tenant.schema() + " cascade");
    }

    /** Keys and triggers come back after the rows: no order of the tables would do for tables that refer to each other. */
    private static void fill(Connection from, Connection to, TenantId tenant) throws SQLException {
        List<String> tables = SchemaParts.tables(to, tenant);
        List<String> keys = SchemaParts.restoringForeignKeys(to, tenant);
        List<String> triggers = SchemaParts.restoringTriggers(to, tenant);
        runAll(to, SchemaParts.droppingForeignKeys(to, tenant));
        for (String table : tables) {
            run(to, "alter table " + table + " disable trigger user");
            stream(from, to, table, String.join(", ", SchemaParts.columns(to, tenant, table, false)));
        }
        run(to, "set constraints all immediate");
        runAll(to, keys);
        runAll(to, triggers);
        for (String sequence : SchemaParts.sequences(to, tenant)) {
            moveSequence(from, to, sequence);
        }
    }

    private static void stream(Connection from, Connection to, String table, String columns) throws SQLException {
        CopyOut out =
                from.unwrap(PGConnection.class).getCopyAPI().copyOut("copy " + table + " (" + columns + ") to stdout");
        CopyIn in =
                to.unwrap(PGConnection.class).getCopyAPI().copyIn("copy " + table + " (" + columns + ") from stdin");
        for (byte[] row = out.readFromCopy(); row != null; row = out.readFromCopy()) {
            in.writeToCopy(row, 0, row.length);
        }
        in.endCopy();
    }

    private static void moveSequence(Connection from, Connection to, String sequence) throws SQLException {
        try (Statement statement = from.createStatement();
                ResultSet row = statement.executeQuery("select last_value, is_called from " + sequence)) {
            row.next();
            run(to, "select setval('" + sequence + "', " + row.getLong(1) + ", " + row.getBoolean(2) + ")");
        }
    }

    private static void runAll(Connection connection, List<String> all) throws SQLException {
        for (String each : all) {
            run(connection, each);
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
