package vn.danvan.tenancy.connections;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.sql.Statement;
import java.util.logging.Logger;
import javax.sql.ConnectionPoolDataSource;
import javax.sql.PooledConnection;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGConnectionPoolDataSource;

/**
 * Opens physical connections and asks each new one, once, where it stands: role, schema and the canary row that
 * provisioning wrote into the schema. A connection that stands elsewhere never reaches the pool.
 */
final class CheckedConnections implements ConnectionPoolDataSource {

    private static final String CANARY = "select current_user, current_schema(), (select code from tenant_self)";
    private final PGConnectionPoolDataSource delegate = new PGConnectionPoolDataSource();

    CheckedConnections(String address) {
        delegate.setUrl(address);
        delegate.setApplicationName("danvan");
    }

    @Override
    public PooledConnection getPooledConnection(String role, String password) throws SQLException {
        PooledConnection pooled = delegate.getPooledConnection(role, password);
        if (TenantConnections.belongsToTenant(role)) {
            check(pooled, role);
        }
        return pooled;
    }

    private static void check(PooledConnection pooled, String role) throws SQLException {
        String schema = role.substring(TenantConnections.ROLE_PREFIX.length());
        try (Connection connection = pooled.getConnection();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(CANARY)) {
            found.next();
            if (!role.equals(found.getString(1))
                    || !schema.equals(found.getString(2))
                    || !schema.replace('_', '-').equals(found.getString(3))) {
                throw new SQLException("a connection of " + role + " stands in " + found.getString(2));
            }
        } catch (SQLException wrong) {
            pooled.close();
            throw wrong;
        }
    }

    @Override
    public PooledConnection getPooledConnection() throws SQLException {
        throw new SQLFeatureNotSupportedException("a connection needs a role");
    }

    @Override
    public @Nullable PrintWriter getLogWriter() throws SQLException {
        return delegate.getLogWriter();
    }

    @Override
    public void setLogWriter(@Nullable PrintWriter out) throws SQLException {
        delegate.setLogWriter(out);
    }

    @Override
    public void setLoginTimeout(int seconds) throws SQLException {
        delegate.setLoginTimeout(seconds);
    }

    @Override
    public int getLoginTimeout() throws SQLException {
        return delegate.getLoginTimeout();
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        throw new SQLFeatureNotSupportedException();
    }
}
