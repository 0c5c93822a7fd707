package vn.danvan.tenancy.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.boot.health.contributor.Status;
import org.springframework.scheduling.config.ScheduledTaskRegistrar;
import org.springframework.scheduling.support.SimpleTriggerContext;
import vn.danvan.TestServer;
import vn.danvan.tenancy.TenantId;
import vn.danvan.tenancy.connections.DatabaseServers;
import vn.danvan.tenancy.connections.RoleSecrets;
import vn.danvan.tenancy.connections.TenancySettings;
import vn.danvan.tenancy.connections.TenantConnections;
import vn.danvan.tenancy.migration.MigrationRun;

/** In a database of its own: what is granted wrongly here is seen by no other test. */
class GrantWatchTest {

    private static final TenantId WATCHED = new TenantId("watched-province");
    private static final String ADDRESS = TestServer.database("grant_watch");
    private static final DatabaseServers SERVERS = new DatabaseServers(
            Map.of(DatabaseServers.MAIN, ADDRESS),
            Optional.of(new TenancySettings.Owner(TestServer.OWNER, TestServer.OWNER_PASSWORD)),
            new RoleSecrets(TestServer.MASTER_KEY));
    private static TenantConnections connections;

    @BeforeAll
    static void oneProvince() throws SQLException {
        new MigrationRun(SERVERS).run(List.of(WATCHED), 0);
        connections = new TenantConnections(SERVERS, tenant -> DatabaseServers.MAIN, settings(Map.of()));
    }

    @AfterAll
    static void close() throws Exception {
        connections.close();
    }

    @AfterEach
    void takeBack() throws SQLException {
        asOwner("revoke all on watched_province.plan from dv_nobody");
    }

    @Test
    void foreignGrantIsSeenAtStartAndTurnsTheHealthDown() throws SQLException {
        asOwner("grant select on watched_province.plan to dv_nobody");
        GrantWatch watch = watch(SERVERS);

        watch.run(new DefaultApplicationArguments());

        assertThat(watch.health().getStatus()).isEqualTo(Status.DOWN);
        assertThat(watch.health().getDetails().get("findings"))
                .asString()
                .contains("relation watched_province.plan is open to dv_nobody for SELECT");
    }

    @Test
    void healthComesBackWithTheNextAuditAfterTheGrantIsTakenBack() throws SQLException {
        asOwner("grant select on watched_province.plan to dv_nobody");
        GrantWatch watch = watch(SERVERS);
        watch.look();
        takeBack();

        watch.look();

        assertThat(watch.health().getStatus()).isEqualTo(Status.UP);
    }

    @Test
    void auditThatCannotBeMadeIsNoCleanBill() {
        GrantWatch watch = watch(new DatabaseServers(
                Map.of(DatabaseServers.MAIN, ADDRESS, "absent", ADDRESS), Optional.empty(), SERVERS.secrets()));

        watch.look();

        assertThat(watch.health().getStatus()).isEqualTo(Status.DOWN);
    }

    @Test
    void auditIsMadeAtNightInVietnam() {
        ScheduledTaskRegistrar tasks = new ScheduledTaskRegistrar();

        watch(SERVERS).configureTasks(tasks);

        assertThat(tasks.getCronTaskList()).singleElement().satisfies(task -> {
            Instant next = task.getTrigger().nextExecution(new SimpleTriggerContext());
            assertThat(ZonedDateTime.ofInstant(next, Nights.ZONE).toLocalTime()).isEqualTo(LocalTime.of(2, 30));
        });
    }

    @Test
    void nightlyAuditCanBeSwitchedOff() {
        ScheduledTaskRegistrar tasks = new ScheduledTaskRegistrar();

        new GrantWatch(SERVERS, connections, settings(Map.of("platform.tenancy.grant-audit", "-")))
                .configureTasks(tasks);

        assertThat(tasks.getCronTaskList()).isEmpty();
    }

    private static GrantWatch watch(DatabaseServers servers) {
        return new GrantWatch(servers, connections, settings(Map.of()));
    }

    private static TenancySettings settings(Map<String, String> properties) {
        return new Binder(new MapConfigurationPropertySource(properties))
                .bindOrCreate("platform.tenancy", TenancySettings.class);
    }

    private static void asOwner(String sql) throws SQLException {
        try (Connection owner = DriverManager.getConnection(ADDRESS, TestServer.OWNER, TestServer.OWNER_PASSWORD);
                Statement statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }
}
