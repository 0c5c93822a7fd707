package vn.danvan.tenancy.migration;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import vn.danvan.tenancy.TenantId;

/** Drops what {@link Provisioning} made: the schema with everything in it, and the role. All or nothing, and repeatable. */
final class TenantRemoval {

    private final OwnerConnections owner;

    TenantRemoval(OwnerConnections owner) {
        this.owner = owner;
    }

    void remove(TenantId tenant, String placement) throws SQLException {
        try (Connection server = owner.open(placement, "pg_catalog")) {
            server.setAutoCommit(false);
            try (Statement statement = server.createStatement()) {
                statement.execute("drop schema if exists " + tenant.schema() + " cascade");
                if (hasRole(server, tenant)) {
                    statement.execute("revoke all on schema shared from " + tenant.role());
                    statement.execute("revoke all on database " + server.getCatalog() + " from " + tenant.role());
                    statement.execute("drop role " + tenant.role());
                }
                server.commit();
            } catch (SQLException failure) {
                server.rollback();
                throw failure;
            }
        }
    }

    private static boolean hasRole(Connection server, TenantId tenant) throws SQLException {
        try (PreparedStatement query = server.prepareStatement("select 1 from pg_roles where rolname = ?")) {
            query.setString(1, tenant.role());
            return query.executeQuery().next();
        }
    }
}
