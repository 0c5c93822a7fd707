package vn.danvan.tenancy.migration;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.danvan.TestServer;
import vn.danvan.tenancy.TenantId;
import vn.danvan.tenancy.connections.DatabaseServers;
import vn.danvan.tenancy.connections.RoleSecrets;
import vn.danvan.tenancy.connections.TenancySettings;

/** A node of an older version starts, with the owner role, where a newer version has been. */
class NewerProvinceTest {

    private static final TenantId PROVINCE = new TenantId("newer-province");
    private static final String NEWER =
            "update platform.tenant set schema_version = 'newer', schema_changes = " + (SchemaVersion.changes() + 1);

    private final DatabaseServers servers = new DatabaseServers(
            Map.of(DatabaseServers.MAIN, TestServer.database("newer_province")),
            Optional.of(new TenancySettings.Owner(TestServer.OWNER, TestServer.OWNER_PASSWORD)),
            new RoleSecrets(TestServer.MASTER_KEY));

    @BeforeEach
    void newerVersionWasHere() throws SQLException {
        start();
        run("alter table newer_province.person add column if not exists of_tomorrow text");
        run(NEWER + ", failure = null");
    }

    @Test
    void itLeavesTheProvinceAsItIsAndDoesNotCallItBroken() throws SQLException {
        start();

        assertThat(ask("select schema_version || ' ' || coalesce(failure, 'sound') from platform.tenant"))
                .isEqualTo("newer sound");
        assertThat(ask("select count(*) from information_schema.columns where column_name = 'of_tomorrow'"))
                .isEqualTo("1");
    }

    @Test
    void failureOfTheNewerVersionStaysForTheNewerVersion() throws SQLException {
        run(NEWER + ", failure = 'half way'");

        start();

        assertThat(ask("select failure from platform.tenant")).isEqualTo("half way");
    }

    private void start() throws SQLException {
        new MigrationRun(servers).run(List.of(PROVINCE), 0);
    }

    private void run(String sql) throws SQLException {
        try (Connection owner = new OwnerConnections(servers).open(DatabaseServers.MAIN, "pg_catalog");
                Statement statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }

    private String ask(String query) throws SQLException {
        try (Connection owner = new OwnerConnections(servers).open(DatabaseServers.MAIN, "pg_catalog");
                var rows = owner.createStatement().executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
