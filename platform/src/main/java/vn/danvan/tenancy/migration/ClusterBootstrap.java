package vn.danvan.tenancy.migration;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import vn.danvan.tenancy.connections.DatabaseServers;
import vn.danvan.tenancy.connections.RoleSecrets;
import vn.danvan.tenancy.connections.TenantConnections;

/** Roles and schemas that every server needs before the first change log runs. */
final class ClusterBootstrap {

    private final OwnerConnections owner;
    private final RoleSecrets secrets;

    ClusterBootstrap(OwnerConnections owner, RoleSecrets secrets) {
        this.owner = owner;
        this.secrets = secrets;
    }

    void run(String placement) throws SQLException {
        String script = SqlResources.read("db/cluster/bootstrap.sql");
        for (String role : new String[] {TenantConnections.PLATFORM_ROLE, TenantConnections.NOBODY_ROLE}) {
            script = script.replace("${password:" + role + "}", secrets.passwordOf(role));
        }
        try (Connection connection = owner.open(placement, "pg_catalog");
                Statement statement = connection.createStatement()) {
            statement.execute(script);
            statement.execute(SqlResources.read("db/fold.sql"));
            statement.execute("revoke connect, temporary on database " + connection.getCatalog() + " from public");
            statement.execute("grant connect on database " + connection.getCatalog() + " to "
                    + TenantConnections.PLATFORM_ROLE + ", " + TenantConnections.NOBODY_ROLE);
        }
        if (placement.equals(DatabaseServers.MAIN)) {
            new ChangeLog("db/platform.yaml").update(owner, placement, "platform");
        }
    }
}
