package vn.danvan.tenancy.watch;

import java.sql.Connection;
import java.sql.SQLException;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;
import vn.danvan.tenancy.connections.DatabaseServers;
import vn.danvan.tenancy.connections.TenantConnections;

/** Whether each PostgreSQL server answers. */
@Component("servers")
class ServersHealth implements HealthIndicator {

    private static final int SECONDS = 3;

    private final DatabaseServers servers;
    private final TenantConnections connections;

    ServersHealth(DatabaseServers servers, TenantConnections connections) {
        this.servers = servers;
        this.connections = connections;
    }

    @Override
    public Health health() {
        Health.Builder health = Health.up();
        for (String placement : servers.placements()) {
            String answer = ask(placement);
            health.withDetail(placement, answer);
            if (!answer.equals("up")) {
                health.down();
            }
        }
        return health.build();
    }

    private String ask(String placement) {
        try (Connection connection = connections.openNobody(placement)) {
            return connection.isValid(SECONDS) ? "up" : "does not answer";
        } catch (SQLException failure) {
            return String.valueOf(failure.getMessage());
        }
    }
}
