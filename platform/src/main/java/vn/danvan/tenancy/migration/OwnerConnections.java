package vn.danvan.tenancy.migration;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import vn.danvan.tenancy.connections.DatabaseServers;
import vn.danvan.tenancy.connections.TenancySettings;

/** Connections of the migration role, one per job and never pooled; only a migrating process has its password. */
public final class OwnerConnections {

    private final DatabaseServers servers;
    private final TenancySettings.Owner owner;

    public OwnerConnections(DatabaseServers servers) {
        this.servers = servers;
        this.owner = servers.owner()
                .orElseThrow(() -> new IllegalStateException(
                        "platform.tenancy.owner is missing: migrating needs the role that owns the schemas"));
    }

    /** @param path the schemas on the search path, in order; never {@code public} */
    public Connection open(String placement, String... path) throws SQLException {
        Connection connection = DriverManager.getConnection(servers.address(placement), owner.user(), owner.password());
        try (Statement statement = connection.createStatement()) {
            statement.execute("set search_path to " + String.join(", ", path));
        } catch (SQLException failure) {
            connection.close();
            throw failure;
        }
        return connection;
    }
}
