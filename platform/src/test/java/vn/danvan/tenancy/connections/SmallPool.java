package vn.danvan.tenancy.connections;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import vn.danvan.TestServer;
import vn.danvan.tenancy.TenantId;

/** A pool of two connections, one for each province, beside the platform's own. */
record SmallPool(DatabaseServers servers, TenancySettings settings, TenantConnections connections) {

    static final TenantId HERE = new TenantId("quang-binh");
    static final TenantId THERE = new TenantId("dong-nai");
    static final TenantId ELSEWHERE = new TenantId("hoa-binh");
    static final List<TenantId> ALL = List.of(HERE, THERE, ELSEWHERE);

    /** Patient enough for a machine that does other things, too. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    SmallPool(DatabaseServers servers, TenancySettings settings) {
        this(servers, settings, of(servers, settings, PATIENCE));
    }

    static TenantConnections of(DatabaseServers servers, TenancySettings settings, Duration waitAtMost) {
        TenancySettings small = new TenancySettings(
                settings.servers(),
                settings.placements(),
                settings.masterKey(),
                settings.owner(),
                settings.dataDirectory(),
                settings.configurationDirectory(),
                2,
                1,
                settings.idle(),
                waitAtMost,
                settings.spareSchemas(),
                settings.grantAudit());
        return new TenantConnections(servers, tenant -> DatabaseServers.MAIN, small);
    }

    /** Another of the same, to look at the first from outside. */
    TenantConnections another() {
        return of(servers, settings, PATIENCE);
    }

    Connection owner() throws SQLException {
        return DriverManager.getConnection(
                servers.address(DatabaseServers.MAIN), TestServer.OWNER, TestServer.OWNER_PASSWORD);
    }

    /** All that the pool has, at once: each of another province, in whose place an idle one may stand. */
    void requireTwoPlaces() throws SQLException {
        assertThat(connections.active(DatabaseServers.MAIN)).isZero();
        for (int first = 0; first < ALL.size(); first++) {
            try (Connection one = connections.open(ALL.get(first));
                    Connection other = connections.open(ALL.get((first + 1) % ALL.size()))) {
                assertThat(one.isValid(5) && other.isValid(5)).isTrue();
                assertThat(connections.active(DatabaseServers.MAIN)).isEqualTo(2);
            }
        }
        assertThat(connections.active(DatabaseServers.MAIN)).isZero();
    }
}
