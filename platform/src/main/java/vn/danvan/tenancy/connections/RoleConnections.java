package vn.danvan.tenancy.connections;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.apache.commons.pool2.BaseKeyedPooledObjectFactory;
import org.apache.commons.pool2.PooledObject;
import org.apache.commons.pool2.impl.DefaultPooledObject;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Opens physical connections and asks each new one of a province, once, where it stands: role, schema and the canary row
 * that provisioning wrote into the schema. A connection that stands elsewhere never reaches the pool.
 */
final class RoleConnections extends BaseKeyedPooledObjectFactory<String, RoleConnection> {

    /**
     * A line that is silent for longer is dead: no statement of these roles may run for more than 30 s. Without it a network
     * that swallows what is sent would keep a connection, and who holds it, for ever. An address may say otherwise.
     */
    private static final Duration SILENT_AT_MOST = Duration.ofMinutes(1);

    private static final String CANARY = "select current_user, current_schema(), (select code from tenant_self)";

    private final PGSimpleDataSource driver = new PGSimpleDataSource();
    private final RoleSecrets secrets;
    private final int silentMillis;

    /** @param patience so long signing in to PostgreSQL may take, and so long each answer until it is known where it stands */
    RoleConnections(String address, RoleSecrets secrets, Duration patience) {
        this.secrets = secrets;
        driver.setUrl(address);
        driver.setApplicationName("danvan");
        Duration silent =
                driver.getSocketTimeout() == 0 ? SILENT_AT_MOST : Duration.ofSeconds(driver.getSocketTimeout());
        silentMillis = Math.toIntExact(silent.toMillis());
        int seconds = Math.toIntExact(Math.max(1, patience.toSeconds()));
        driver.setLoginTimeout(seconds);
        driver.setConnectTimeout(seconds);
        // What gave up signing in lives on in the driver until a read ends: that shall not be later
        driver.setSocketTimeout(seconds);
    }

    @Override
    public RoleConnection create(String role) throws SQLException {
        try {
            Connection opened = driver.getConnection(role, secrets.passwordOf(role));
            try {
                if (TenantConnections.belongsToTenant(role)) {
                    check(opened, role);
                }
                opened.setNetworkTimeout(Runnable::run, silentMillis);
                return new RoleConnection(opened);
            } catch (SQLException | RuntimeException | Error wrong) {
                opened.close();
                throw wrong;
            }
        } catch (Error failed) {
            // The pool gives a place back after an exception, and loses it after an error
            throw new SQLException("a connection of " + role + " could not be opened", failed);
        }
    }

    private static void check(Connection opened, String role) throws SQLException {
        String schema = role.substring(TenantConnections.ROLE_PREFIX.length());
        try (Statement statement = opened.createStatement();
                ResultSet found = statement.executeQuery(CANARY)) {
            found.next();
            if (!role.equals(found.getString(1))
                    || !schema.equals(found.getString(2))
                    || !schema.replace('_', '-').equals(found.getString(3))) {
                throw new SQLException("a connection of " + role + " stands in " + found.getString(2));
            }
        }
    }

    @Override
    public PooledObject<RoleConnection> wrap(RoleConnection opened) {
        return new DefaultPooledObject<>(opened);
    }

    @Override
    public void destroyObject(String role, PooledObject<RoleConnection> pooled) {
        pooled.getObject().end();
    }
}
