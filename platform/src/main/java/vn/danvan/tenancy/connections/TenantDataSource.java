package vn.danvan.tenancy.connections;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import org.springframework.jdbc.datasource.AbstractDataSource;
import vn.danvan.tenancy.CurrentTenant;

/** The data source of all plain JDBC: connections of the current tenant, and an error before any SQL without one. */
final class TenantDataSource extends AbstractDataSource {

    private final TenantConnections connections;

    TenantDataSource(TenantConnections connections) {
        this.connections = connections;
    }

    @Override
    public Connection getConnection() throws SQLException {
        return connections.open(CurrentTenant.required());
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        throw new SQLFeatureNotSupportedException("the current tenant decides the role");
    }
}
