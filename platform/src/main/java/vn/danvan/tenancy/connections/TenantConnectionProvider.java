package vn.danvan.tenancy.connections;

import java.sql.Connection;
import java.sql.SQLException;
import org.hibernate.context.spi.CurrentTenantIdentifierResolver;
import org.hibernate.engine.jdbc.connections.spi.MultiTenantConnectionProvider;
import org.jspecify.annotations.Nullable;
import vn.danvan.tenancy.CurrentTenant;
import vn.danvan.tenancy.TenantId;
import vn.danvan.tenancy.TenantMissing;

/** Hibernate's two questions, both answered by {@link CurrentTenant} and the pools. */
final class TenantConnectionProvider implements MultiTenantConnectionProvider<TenantId> {

    /** Hibernate asks for a tenant at start, when there is none: it gets one that no connection is ever opened for. */
    private static final TenantId NOBODY = new TenantId("nobody");

    private final transient TenantConnections connections;

    TenantConnectionProvider(TenantConnections connections) {
        this.connections = connections;
    }

    @Override
    public Connection getAnyConnection() throws SQLException {
        return connections.openNobody(DatabaseServers.MAIN);
    }

    @Override
    public void releaseAnyConnection(Connection connection) throws SQLException {
        connection.close();
    }

    @Override
    public Connection getConnection(TenantId tenant) throws SQLException {
        if (tenant.equals(NOBODY)) {
            throw new TenantMissing();
        }
        return connections.open(tenant);
    }

    @Override
    public void releaseConnection(TenantId tenant, Connection connection) throws SQLException {
        connection.close();
    }

    @Override
    public boolean supportsAggressiveRelease() {
        return false;
    }

    @Override
    public boolean isUnwrappableAs(Class<?> type) {
        return type.isInstance(this);
    }

    @Override
    public <T> T unwrap(Class<T> type) {
        return type.cast(this);
    }

    static final class Resolver implements CurrentTenantIdentifierResolver<TenantId> {

        @Override
        public @Nullable TenantId resolveCurrentTenantIdentifier() {
            return CurrentTenant.find().orElse(NOBODY);
        }

        @Override
        public boolean validateExistingCurrentSessions() {
            return true;
        }
    }
}
