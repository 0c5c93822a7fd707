package vn.danvan.tenancy.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import vn.danvan.TestServer;
import vn.danvan.tenancy.TenantId;
import vn.danvan.tenancy.connections.DatabaseServers;
import vn.danvan.tenancy.connections.RoleSecrets;
import vn.danvan.tenancy.connections.TenancySettings;
import vn.danvan.tenancy.connections.TenantConnections;

/** Provinces on two PostgreSQL servers at once: each is made, migrated, written and read where it was placed. */
class TwoServersTest {

    private static final TenantId NEAR = new TenantId("near-province");
    private static final TenantId FAR = new TenantId("far-province");
    private static final String SECOND = "second";

    private static DatabaseServers servers;
    private static TenancySettings settings;
    private static TenantConnections connections;

    @BeforeAll
    static void placeOneProvinceOnEach() throws SQLException {
        settings = new Binder(new MapConfigurationPropertySource(Map.of(
                        "platform.tenancy.servers.main",
                        TestServer.database("two_servers"),
                        "platform.tenancy.servers." + SECOND,
                        TestServer.another().make("two_servers"),
                        "platform.tenancy.placements.far-province",
                        SECOND)))
                .bindOrCreate("platform.tenancy", TenancySettings.class);
        servers = new DatabaseServers(
                settings.servers(),
                Optional.of(new TenancySettings.Owner(TestServer.OWNER, TestServer.OWNER_PASSWORD)),
                new RoleSecrets(TestServer.MASTER_KEY));
        migrate();
        connections = new TenantConnections(servers, TwoServersTest::registered, settings);
    }

    @AfterAll
    static void close() throws Exception {
        connections.close();
    }

    @Test
    void eachServerHoldsTheSchemasOfItsOwnProvincesOnly() throws SQLException {
        assertThat(provincesOn(DatabaseServers.MAIN)).containsExactly("near_province");
        assertThat(provincesOn(SECOND)).containsExactly("far_province");
    }

    @Test
    void whatAProvinceWritesIsReadOnItsServer() throws SQLException {
        for (TenantId tenant : List.of(NEAR, FAR)) {
            try (Connection own = connections.open(tenant);
                    Statement statement = own.createStatement()) {
                statement.execute("insert into person (id, full_name) values (gen_random_uuid(), '" + tenant + "')");
            }
        }

        assertThat(ask(DatabaseServers.MAIN, "select full_name from near_province.person"))
                .containsExactly("near-province");
        assertThat(ask(SECOND, "select full_name from far_province.person")).containsExactly("far-province");
    }

    @Test
    void roleOfOneServerOpensNothingOnTheOther() {
        TenantConnections misled = new TenantConnections(servers, tenant -> DatabaseServers.MAIN, settings);

        assertThatThrownBy(() -> misled.open(FAR)).isInstanceOf(SQLException.class);
    }

    @Test
    void provinceBehindIsMigratedOnItsServer() throws SQLException {
        run(SECOND, "revoke select on far_province.plan from dv_far_province");
        run(DatabaseServers.MAIN, "update platform.tenant set schema_version = 'before' where id = 'far-province'");

        migrate();

        assertThat(ask(DatabaseServers.MAIN, "select coalesce(failure, 'sound') from platform.tenant order by id"))
                .containsExactly("sound", "sound");
        assertThat(ask(SECOND, "select has_table_privilege('dv_far_province', 'far_province.plan', 'select')"))
                .containsExactly("t");
    }

    @Test
    void provisioningKilledBetweenTheTwoServersIsCompletedByTheNextRun() throws SQLException {
        run(DatabaseServers.MAIN, "delete from platform.tenant where id = 'far-province'");

        migrate();

        assertThat(ask(DatabaseServers.MAIN, "select placement from platform.tenant where id = 'far-province'"))
                .containsExactly(SECOND);
        try (Connection own = connections.open(FAR)) {
            assertThat(own.isValid(1)).isTrue();
        }
    }

    private static void migrate() throws SQLException {
        new MigrationRun(servers, tenant -> settings.placementOfNew(tenant.value())).run(List.of(NEAR, FAR), 1);
    }

    private static String registered(TenantId tenant) {
        try {
            return ask(DatabaseServers.MAIN, "select placement from platform.tenant where id = '" + tenant + "'")
                    .getFirst();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static List<String> provincesOn(String placement) throws SQLException {
        return ask(placement, "select nspname from pg_namespace where nspname like '%\\_province' order by 1");
    }

    private static List<String> ask(String placement, String query) throws SQLException {
        try (Connection owner = new OwnerConnections(servers).open(placement, "pg_catalog");
                ResultSet rows = owner.createStatement().executeQuery(query)) {
            List<String> found = new ArrayList<>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }

    private static void run(String placement, String sql) throws SQLException {
        try (Connection owner = new OwnerConnections(servers).open(placement, "pg_catalog");
                Statement statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }
}
