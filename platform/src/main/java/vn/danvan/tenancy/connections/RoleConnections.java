package vn.danvan.tenancy.connections;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import javax.sql.PooledConnection;
import org.apache.commons.pool2.BaseKeyedPooledObjectFactory;
import org.apache.commons.pool2.PooledObject;
import org.apache.commons.pool2.impl.DefaultPooledObject;
import org.postgresql.ds.PGConnectionPoolDataSource;

/**
 * Opens physical connections and asks each new one of a province, once, where it stands: role, schema and the canary row
 * that provisioning wrote into the schema. A connection that stands elsewhere never reaches the pool.
 */
final class RoleConnections extends BaseKeyedPooledObjectFactory<String, RoleConnection> {

    /**
     * A line that is silent for longer is dead: no statement of a province may run for more than 30 s. Without it a network that
     * swallows what is sent would keep a connection, and who holds it, for ever.
     */
    static final Duration SILENT_AT_MOST = Duration.ofMinutes(1);

    private static final String CANARY = "select current_user, current_schema(), (select code from tenant_self)";

    private final PGConnectionPoolDataSource driver = new PGConnectionPoolDataSource();
    private final RoleSecrets secrets;
    private final Duration openedWithin;

    /** @param openedWithin so long opening one may take, and so long its answer to where it stands */
    RoleConnections(String address, RoleSecrets secrets, Duration openedWithin) {
        this.secrets = secrets;
        this.openedWithin = openedWithin;
        driver.setUrl(address);
        driver.setApplicationName("danvan");
        driver.setLoginTimeout(Math.toIntExact(Math.max(1, openedWithin.toSeconds())));
        if (driver.getSocketTimeout() == 0) {
            driver.setSocketTimeout(Math.toIntExact(SILENT_AT_MOST.toSeconds()));
        }
    }

    @Override
    public RoleConnection create(String role) throws SQLException {
        try {
            PooledConnection opened = driver.getPooledConnection(role, secrets.passwordOf(role));
            if (TenantConnections.belongsToTenant(role)) {
                check(opened, role);
            }
            return new RoleConnection(opened);
        } catch (Error failed) {
            // The pool gives a place back after an exception, and loses it after an error
            throw new SQLException("a connection of " + role + " could not be opened", failed);
        }
    }

    private void check(PooledConnection opened, String role) throws SQLException {
        String schema = role.substring(TenantConnections.ROLE_PREFIX.length());
        try (Connection connection = opened.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setNetworkTimeout(Runnable::run, Math.toIntExact(openedWithin.toMillis()));
            try (ResultSet found = statement.executeQuery(CANARY)) {
                found.next();
                if (!role.equals(found.getString(1))
                        || !schema.equals(found.getString(2))
                        || !schema.replace('_', '-').equals(found.getString(3))) {
                    throw new SQLException("a connection of " + role + " stands in " + found.getString(2));
                }
            }
            connection.setNetworkTimeout(Runnable::run, driver.getSocketTimeout() * 1000);
        } catch (SQLException | RuntimeException wrong) {
            opened.close();
            throw wrong;
        }
    }

    @Override
    public PooledObject<RoleConnection> wrap(RoleConnection opened) {
        return new DefaultPooledObject<>(opened);
    }

    @Override
    public void destroyObject(String role, PooledObject<RoleConnection> pooled) throws SQLException {
        pooled.getObject().end();
    }
}
