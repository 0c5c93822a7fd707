package vn.danvan.tenancy.move;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.danvan.tenancy.TenantId;
import vn.danvan.tenancy.connections.DatabaseServers;
import vn.danvan.tenancy.migration.OwnerConnections;
import vn.danvan.tenancy.migration.ProvinceSchema;

/**
 * Lets a province's role write, read only, or not in at all. Grants count for connections that are open already, on
 * every node at once, whatever a node's view of the registry is.
 */
final class ProvinceDoor {

    private static final Logger LOG = LoggerFactory.getLogger(ProvinceDoor.class);
    private static final Duration LOOK = Duration.ofMillis(200);

    private final OwnerConnections owner;
    private final ProvinceSchema schemas;
    private final MovePace pace;

    ProvinceDoor(DatabaseServers servers, MovePace pace) {
        this.owner = new OwnerConnections(servers);
        this.schemas = new ProvinceSchema(servers);
        this.pace = pace;
    }

    void open(TenantId tenant, String placement) throws SQLException {
        try (Connection server = owner.open(placement, "pg_catalog")) {
            schemas.open(server, tenant);
        }
    }

    /**
     * Refuses the province's writes and waits for those under way: who wrote before holds a lock on the table until the
     * transaction ends, so our lock, table by table and given back at once, comes after the last of them.
     */
    void freeze(TenantId tenant, String placement) throws SQLException {
        try (Connection server = owner.open(placement, tenant.schema());
                Statement statement = server.createStatement()) {
            statement.execute("revoke insert, update, delete on all tables in schema " + tenant.schema() + " from "
                    + tenant.role());
            statement.execute("revoke usage on all sequences in schema " + tenant.schema() + " from " + tenant.role());
            statement.execute("set lock_timeout = " + pace.patience().toMillis());
            for (String table : SchemaParts.tables(server, tenant)) {
                statement.execute("begin; lock table " + table + " in share mode; commit");
            }
        }
    }

    /** Closes an old copy: reads under way are waited for, then its connections are ended on every node. */
    void close(TenantId tenant, String placement) throws SQLException {
        String role = tenant.role();
        try (Connection server = owner.open(placement, "pg_catalog");
                Statement statement = server.createStatement()) {
            statement.execute("grant " + role + " to current_user");
            drain(statement, role);
            statement.execute("revoke all on all tables in schema " + tenant.schema() + " from " + role);
            statement.execute("revoke all on all sequences in schema " + tenant.schema() + " from " + role);
            statement.execute("revoke usage on schema " + tenant.schema() + ", shared from " + role);
            statement.execute("revoke connect on database " + server.getCatalog() + " from " + role);
            statement.execute("select pg_terminate_backend(pid)" + connectionsOf(role));
            statement.execute("revoke " + role + " from current_user");
        }
    }

    /** Drops a copy, and its role unless another database of the same server still needs it. */
    void drop(TenantId tenant, String placement) throws SQLException {
        String role = tenant.role();
        try (Connection server = owner.open(placement, "pg_catalog");
                Statement statement = server.createStatement()) {
            ProvinceCopy.drop(server, tenant);
            if (!statement
                    .executeQuery("select 1 from pg_roles where rolname = '" + role + "'")
                    .next()) {
                return;
            }
            statement.execute("revoke usage on schema shared from " + role);
            statement.execute("revoke connect on database " + server.getCatalog() + " from " + role);
            try {
                statement.execute("drop role " + role);
            } catch (SQLException stillUsed) {
                LOG.info("The role {} stays on {}: {}", role, placement, stillUsed.getMessage());
            }
        }
    }

    private void drain(Statement statement, String role) throws SQLException {
        long end = System.nanoTime() + pace.patience().toNanos();
        while (busy(statement, role) && System.nanoTime() < end) {
            pace.pause(LOOK);
        }
    }

    private static boolean busy(Statement statement, String role) throws SQLException {
        try (ResultSet row = statement.executeQuery("select 1" + connectionsOf(role) + " and state <> 'idle'")) {
            return row.next();
        }
    }

    private static String connectionsOf(String role) {
        return " from pg_stat_activity where datname = current_database() and usename = '" + role + "'";
    }
}
