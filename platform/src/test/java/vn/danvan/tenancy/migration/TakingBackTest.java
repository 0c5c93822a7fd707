package vn.danvan.tenancy.migration;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import liquibase.Contexts;
import liquibase.LabelExpression;
import liquibase.changelog.ChangeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.danvan.TestServer;
import vn.danvan.tenancy.connections.DatabaseServers;
import vn.danvan.tenancy.connections.RoleSecrets;
import vn.danvan.tenancy.connections.TenancySettings;

/** A province can be taken back to an older version, change by change. */
class TakingBackTest {

    private static final String SCHEMA = "taken_back";

    private final OwnerConnections owner = new OwnerConnections(new DatabaseServers(
            Map.of(DatabaseServers.MAIN, TestServer.database(SCHEMA)),
            Optional.of(new TenancySettings.Owner(TestServer.OWNER, TestServer.OWNER_PASSWORD)),
            new RoleSecrets(TestServer.MASTER_KEY)));

    @BeforeEach
    void newSchema() throws SQLException {
        new ClusterBootstrap(owner, new RoleSecrets(TestServer.MASTER_KEY)).run(DatabaseServers.MAIN);
        try (Connection connection = owner.open(DatabaseServers.MAIN, "pg_catalog");
                Statement statement = connection.createStatement()) {
            statement.execute("drop schema if exists " + SCHEMA + " cascade; create schema " + SCHEMA);
        }
    }

    /** One run for all: each would read the whole change log anew. */
    @Test
    void eachChangeTakenBackLeavesWhatWasThereBeforeIt() throws SQLException {
        new ChangeLog("db/tenant.yaml").with(owner, DatabaseServers.MAIN, SCHEMA, liquibase -> {
            List<ChangeSet> all = liquibase.listUnrunChangeSets(new Contexts(), new LabelExpression());
            assertThat(all).isNotEmpty();

            Deque<SortedSet<String>> before = new ArrayDeque<>();
            for (ChangeSet _ : all) {
                before.push(objects());
                liquibase.update(1, "");
            }
            for (ChangeSet change : all.reversed()) {
                liquibase.rollback(1, "");
                assertThat(objects()).as("after %s was taken back", change).isEqualTo(before.pop());
            }
        });
    }

    /** Without what Liquibase keeps for itself. */
    private SortedSet<String> objects() {
        try (Connection connection = owner.open(DatabaseServers.MAIN, "pg_catalog")) {
            SortedSet<String> all = SchemaObjects.of(connection, SCHEMA);
            all.removeIf(object -> object.contains("databasechangelog"));
            return all;
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
