package vn.danvan.tenancy.migration;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
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

    void provision(TenantId tenant, String placement, Map<String, String> files) throws SQLException {
        try (Connection registry = owner.open(DatabaseServers.MAIN, "platform", "shared")) {
            registry.setAutoCommit(false);
            try {
                if (placement.equals(DatabaseServers.MAIN)) {
                    claim(registry, tenant, spares.take(registry));
                } else {
                    elsewhere(tenant, placement);
                }
                register(registry, tenant, placement);
                keep(registry, tenant, files);
                registry.commit();
            } catch (SQLException failure) {
                registry.rollback();
                throw failure;
            }
        }
    }

    /**
     * Two servers share no transaction. The schema comes first, so that the registry never names what is not there; a
     * kill between the two leaves an empty schema, which the next attempt takes over.
     */
    private void elsewhere(TenantId tenant, String placement) throws SQLException {
        try (Connection server = owner.open(placement, "platform", "shared")) {
            server.setAutoCommit(false);
            try {
                if (!ProvinceSchema.exists(server, tenant)) {
                    claim(server, tenant, spares.build(server));
                }
                server.commit();
            } catch (SQLException failure) {
                server.rollback();
                throw failure;
            }
        }
    }

    private void claim(Connection server, TenantId tenant, String spare) throws SQLException {
        try (Statement statement = server.createStatement()) {
            statement.execute("alter schema " + spare + " rename to " + tenant.schema());
            statement.execute("insert into " + tenant.schema() + ".tenant_self (code) values ('" + tenant + "')");
        }
        grants.apply(server, tenant);
    }

    private static void keep(Connection registry, TenantId tenant, Map<String, String> files) throws SQLException {
        try (PreparedStatement insert = registry.prepareStatement(
                "insert into platform.tenant_profile (tenant_id, file, content) values (?, ?, ?)")) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                insert.setString(1, tenant.value());
                insert.setString(2, file.getKey());
                insert.setString(3, file.getValue());
                insert.executeUpdate();
            }
        }
    }

    private static void register(Connection registry, TenantId tenant, String placement) throws SQLException {
        try (PreparedStatement insert = registry.prepareStatement(
                "insert into platform.tenant (id, placement, state, schema_version, schema_changes, oldest_served, migrated_at)"
                        + " values (?, ?, ?, ?, ?, ?, now())")) {
            insert.setString(1, tenant.value());
            insert.setString(2, placement);
            insert.setString(3, TenantState.SEEDING.name());
            insert.setString(4, SchemaVersion.current());
            insert.setInt(5, SchemaVersion.changes());
            insert.setInt(6, SchemaVersion.oldestServed());
            insert.executeUpdate();
        }
    }
}
