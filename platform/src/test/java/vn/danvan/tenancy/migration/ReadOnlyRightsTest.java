package vn.danvan.tenancy.migration;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.danvan.TestServer;
import vn.danvan.tenancy.TenantId;
import vn.danvan.tenancy.connections.DatabaseServers;
import vn.danvan.tenancy.connections.RoleSecrets;
import vn.danvan.tenancy.connections.TenancySettings;

/** What a province that is read-only may write while provinces are migrated, made and mended around it. */
class ReadOnlyRightsTest {

    private static final TenantId CLOSED = new TenantId("books-closed");
    private static final TenantId OTHER = new TenantId("books-open");

    private final DatabaseServers servers = new DatabaseServers(
            Map.of(DatabaseServers.MAIN, TestServer.database("read_only_rights")),
            Optional.of(new TenancySettings.Owner(TestServer.OWNER, TestServer.OWNER_PASSWORD)),
            new RoleSecrets(TestServer.MASTER_KEY));
    private final OwnerConnections owner = new OwnerConnections(servers);
    private final MigrationRun run = new MigrationRun(servers);
    private final ExecutorService node = Executors.newSingleThreadExecutor();

    @BeforeEach
    void oneIsReadOnly() throws SQLException {
        run.run(List.of(CLOSED, OTHER), 0);
        state("READ_ONLY");
        run.freeze(CLOSED, DatabaseServers.MAIN);
    }

    @AfterEach
    void nothingIsLeft() throws SQLException {
        node.shutdownNow();
        for (TenantId each : List.of(CLOSED, OTHER)) {
            run.drop(each, DatabaseServers.MAIN);
            execute("delete from platform.tenant where id = '" + each + "'");
        }
    }

    /** A whole run goes through all provinces before it looks at the rights, and may be killed before that. */
    @Test
    void migrationOfItGivesNoWritesBackEvenForAMoment() throws SQLException {
        ReadOnlyGrants grants = new ReadOnlyGrants(new TenantGrants(servers.secrets()));

        assertThat(new TenantMigration(owner, grants, new ObjectCheck()).migrate(CLOSED, DatabaseServers.MAIN))
                .isTrue();

        assertThat(may("plan", "insert")).isFalse();
        assertThat(may("signed_in_session", "insert")).isTrue();
    }

    @Test
    void migrationOfOneThatIsNotReadOnlyGivesItsRights() throws SQLException {
        state("ACTIVE");

        assertThat(run.migrate(CLOSED, DatabaseServers.MAIN)).isTrue();

        assertThat(may("plan", "insert")).isTrue();
        assertThat(may("audit_entry", "insert")).isFalse();
    }

    /** The state is written, the rights are taken, and the two are not committed yet: another node sees the old state. */
    @Test
    void actThatIsUnderWayIsNotUndoneByAnotherNode() throws Exception {
        state("ACTIVE");
        try (Connection act = owner.open(DatabaseServers.MAIN, "pg_catalog");
                Statement statement = act.createStatement()) {
            act.setAutoCommit(false);
            statement.execute("update platform.tenant set state = 'READ_ONLY' where id = '" + CLOSED + "'");
            Future<Boolean> other = node.submit(() -> run.migrate(OTHER, DatabaseServers.MAIN));
            while (!other.isDone() && !somebodyWaits()) {
                Thread.onSpinWait();
            }
            act.commit();
            assertThat(other.get(1, TimeUnit.MINUTES)).isTrue();
        }

        assertThat(may("plan", "insert")).isFalse();
    }

    @Test
    void oneThatLostATableIsReadOnlyAllTheSameAndHoldsUpNobody() throws SQLException {
        execute("drop table books_closed.recovery_code");
        execute("grant insert on books_closed.official_document, books_closed.plan to " + CLOSED.role());

        run.run(List.of(CLOSED, OTHER), 0);

        assertThat(may("plan", "insert")).isFalse();
        assertThat(may("signed_in_session", "insert")).isTrue();
        assertThat(
                        ask(
                                "select count(*) from platform.tenant where id = 'books-closed' and failure like '%recovery_code%'"))
                .isEqualTo(1);
    }

    @Test
    void oneWhoseRightsCannotBeSetRightHoldsUpNobody() throws SQLException {
        state("ACTIVE");
        execute("drop table books_closed.tenant_self cascade");

        run.run(List.of(CLOSED, OTHER), 0);

        assertThat(
                        ask(
                                "select count(*) from platform.tenant where id = 'books-closed' and failure like '%tenant_self%'"))
                .isEqualTo(1);
    }

    @Test
    void sealsOfTheLogAreWrittenOnAndOneThatWasReadOnlyBeforeGetsThemToo() throws SQLException {
        execute("revoke insert on books_closed.audit_seal from " + CLOSED.role());

        run.run(List.of(CLOSED, OTHER), 0);

        assertThat(may("audit_seal", "insert")).isTrue();
        assertThat(may("audit_seal", "delete")).isFalse();
        assertThat(may("audit_entry", "insert")).isFalse();
    }

    private void state(String state) throws SQLException {
        execute("update platform.tenant set state = '" + state + "' where id = '" + CLOSED + "'");
    }

    private boolean may(String table, String what) throws SQLException {
        return ask("select has_table_privilege('" + CLOSED.role() + "', 'books_closed." + table + "', '" + what
                        + "')::integer")
                == 1;
    }

    private boolean somebodyWaits() throws SQLException {
        return ask("select count(*) from pg_locks where not granted") > 0;
    }

    private int ask(String question) throws SQLException {
        try (Connection connection = owner.open(DatabaseServers.MAIN, "pg_catalog");
                ResultSet answer = connection.createStatement().executeQuery(question)) {
            answer.next();
            return answer.getInt(1);
        }
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = owner.open(DatabaseServers.MAIN, "pg_catalog");
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
