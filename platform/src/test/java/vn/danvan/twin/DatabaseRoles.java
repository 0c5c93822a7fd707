package vn.danvan.twin;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;
import vn.danvan.TestServer;
import vn.danvan.tenancy.TenantId;
import vn.danvan.tenancy.TenantRegistry;
import vn.danvan.tenancy.TenantSummary;
import vn.danvan.tenancy.connections.DatabaseServers;
import vn.danvan.tenancy.connections.TenantConnections;

/** Signs in to PostgreSQL as any role of ours, and tries; keeps count. */
final class DatabaseRoles {

    static final String DENIED = "42501";
    /** Statements that PostgreSQL takes outside of transactions only. */
    private static final Pattern ALONE = Pattern.compile("^(alter system|create (database|tablespace))");

    private final DatabaseServers servers;
    private final TenantRegistry registry;
    private int attempts;

    DatabaseRoles(ApplicationContext context) {
        this.servers = context.getBean(DatabaseServers.class);
        this.registry = context.getBean(TenantRegistry.class);
    }

    int attempts() {
        return attempts;
    }

    Connection owner() throws SQLException {
        return DriverManager.getConnection(
                servers.address(DatabaseServers.MAIN), TestServer.OWNER, TestServer.OWNER_PASSWORD);
    }

    /** All but the owner. */
    List<String> all() {
        return Stream.concat(
                        registry.all().stream().map(TenantSummary::id).map(TenantId::role),
                        Stream.of(TenantConnections.PLATFORM_ROLE, TenantConnections.NOBODY_ROLE))
                .toList();
    }

    Connection as(String role) throws SQLException {
        return DriverManager.getConnection(
                servers.address(DatabaseServers.MAIN), role, servers.secrets().passwordOf(role));
    }

    /** Everything with rows in any schema but PostgreSQL's own; with each, a column that a statement may name. */
    static Map<String, String> tables(Connection connection) throws SQLException {
        Map<String, String> tables = new TreeMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("""
                select format('%I.%I', n.nspname, c.relname), (select format('%I', a.attname) from pg_attribute a
                  where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
                    and a.attidentity <> 'a' order by a.attnum limit 1)
                from pg_class c join pg_namespace n on n.oid = c.relnamespace
                where c.relkind in ('r', 'p', 'v', 'm') and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
                """)) {
            while (rows.next()) {
                tables.put(rows.getString(1), rows.getString(2));
            }
        }
        return tables;
    }

    /** @return "done", or the state with which PostgreSQL refused; whatever was done is undone */
    String attempt(Connection connection, String sql) throws SQLException {
        attempts++;
        connection.setAutoCommit(ALONE.matcher(sql).find());
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
            return "done";
        } catch (SQLException refused) {
            return String.valueOf(refused.getSQLState());
        } finally {
            if (!connection.getAutoCommit()) {
                connection.rollback();
            }
        }
    }
}
