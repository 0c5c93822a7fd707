package vn.danvan.tenancy.migration;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.danvan.TestServer;
import vn.danvan.tenancy.connections.DatabaseServers;
import vn.danvan.tenancy.connections.RoleSecrets;
import vn.danvan.tenancy.connections.TenancySettings;

/** The objects of a schema made in either way, as the text that the golden file holds. */
public final class SchemaReport {

    private SchemaReport() {}

    public static String freshSchema(String address, String password) throws SQLException {
        OwnerConnections owner = bootstrapped(address, password);
        String schema = "fresh_" + UUID.randomUUID().toString().substring(0, 8);
        try (Connection connection = owner.open(DatabaseServers.MAIN, "pg_catalog");
                Statement statement = connection.createStatement()) {
            statement.execute("create schema " + schema);
            new ChangeLog("db/tenant.yaml").update(owner, DatabaseServers.MAIN, schema);
            return text(connection, schema);
        }
    }

    public static String fromBaseline(String address, String password) throws SQLException {
        OwnerConnections owner = bootstrapped(address, password);
        try (Connection connection = owner.open(DatabaseServers.MAIN, "platform", "shared")) {
            String schema = new SpareSchemas(owner).take(connection);
            connection.createStatement().execute("set search_path to pg_catalog");
            return text(connection, schema);
        }
    }

    private static OwnerConnections bootstrapped(String address, String password) throws SQLException {
        RoleSecrets secrets = new RoleSecrets(TestServer.MASTER_KEY);
        OwnerConnections owner = new OwnerConnections(new DatabaseServers(
                Map.of(DatabaseServers.MAIN, address),
                Optional.of(new TenancySettings.Owner(TestServer.OWNER, password)),
                secrets));
        new ClusterBootstrap(owner, secrets).run(DatabaseServers.MAIN);
        return owner;
    }

    private static String text(Connection connection, String schema) throws SQLException {
        return String.join("\n", SchemaObjects.of(connection, schema)) + "\n";
    }
}
