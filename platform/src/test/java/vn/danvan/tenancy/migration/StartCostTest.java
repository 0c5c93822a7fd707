package vn.danvan.tenancy.migration;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.danvan.RoundTrips;
import vn.danvan.TestServer;
import vn.danvan.tenancy.TenantId;
import vn.danvan.tenancy.connections.DatabaseServers;
import vn.danvan.tenancy.connections.RoleSecrets;
import vn.danvan.tenancy.connections.TenancySettings;

class StartCostTest {

    private static final List<TenantId> THIRTY = IntStream.rangeClosed(1, 30)
            .mapToObj(number -> new TenantId("cost-" + number))
            .toList();
    private static final List<TenantId> FIVE = THIRTY.subList(0, 5);

    private final DatabaseServers servers = new DatabaseServers(
            Map.of(DatabaseServers.MAIN, RoundTrips.countedAt(TestServer.database("start_cost"))),
            Optional.of(new TenancySettings.Owner(TestServer.OWNER, TestServer.OWNER_PASSWORD)),
            new RoleSecrets(TestServer.MASTER_KEY));

    @Test
    void startWithNothingToDoAsksAsOftenForThirtyProvincesAsForFive() {
        start(FIVE);
        long forFive = RoundTrips.during(() -> start(FIVE));
        start(THIRTY);
        long forThirty = RoundTrips.during(() -> start(THIRTY));

        assertThat(forFive).isPositive();
        assertThat(forThirty).isEqualTo(forFive);
    }

    private void start(List<TenantId> provinces) {
        try {
            new MigrationRun(servers).run(provinces, 1);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
