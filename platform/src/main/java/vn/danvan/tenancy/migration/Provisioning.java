package vn.danvan.tenancy.migration;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import vn.danvan.tenancy.TenantId;
import vn.danvan.tenancy.TenantState;
import vn.danvan.tenancy.connections.DatabaseServers;

/**
 * Makes a schema and a role for a new province in one transaction: a failure or a kill leaves nothing. The province then
 * waits in state SEEDING for its first data, which the application writes as the tenant's own role.
 */
final class Provisioning {

    private final OwnerConnections owner;
    private final SpareSchemas spares;
    private final TenantGrants grants;

    Provisioning(OwnerConnections owner, SpareSchemas spares, TenantGrants grants) {
        this.owner = owner;
        this.spares = spares;
        this.grants = grants;
    }

    void provision(TenantId tenant) throws SQLException {
        try (Connection connection = owner.open(DatabaseServers.MAIN, "platform", "shared")) {
            connection.setAutoCommit(false);
            try {
                claim(connection, tenant);
                connection.commit();
            } catch (SQLException failure) {
                connection.rollback();
                throw failure;
            }
        }
    }

    private void claim(Connection connection, TenantId tenant) throws SQLException {
        String spare = spares.take(connection);
        try (Statement statement = connection.createStatement()) {
            statement.execute("alter schema " + spare + " rename to " + tenant.schema());
            statement.execute("insert into " + tenant.schema() + ".tenant_self (code) values ('" + tenant + "')");
        }
        grants.apply(connection, tenant);
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into platform.tenant (id, placement, state, schema_version) values (?, ?, ?, ?)")) {
            insert.setString(1, tenant.value());
            insert.setString(2, DatabaseServers.MAIN);
            insert.setString(3, TenantState.SEEDING.name());
            insert.setString(4, SchemaVersion.current());
            insert.executeUpdate();
        }
    }
}
