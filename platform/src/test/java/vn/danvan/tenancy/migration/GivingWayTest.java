package vn.danvan.tenancy.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.danvan.TestServer;
import vn.danvan.tenancy.connections.DatabaseServers;
import vn.danvan.tenancy.connections.RoleSecrets;
import vn.danvan.tenancy.connections.TenancySettings;

/** A change of two tables meets somebody who writes to them in the other order. */
class GivingWayTest {

    private static final String CHANGE = """
            alter table way.second add column more text;
            alter table way.first add column more text""";

    private final OwnerConnections owner = new OwnerConnections(new DatabaseServers(
            Map.of(DatabaseServers.MAIN, TestServer.database("giving_way")),
            Optional.of(new TenancySettings.Owner(TestServer.OWNER, TestServer.OWNER_PASSWORD)),
            new RoleSecrets(TestServer.MASTER_KEY)));

    @BeforeEach
    void twoTables() throws SQLException {
        try (Connection connection = open();
                Statement statement = connection.createStatement()) {
            statement.execute("drop schema if exists way cascade; create schema way;"
                    + " create table way.first (id int); create table way.second (id int)");
        }
    }

    @Test
    void writerIsNotRefusedAndTheChangeComesThroughAfterwards() throws Exception {
        try (Connection writer = open();
                Statement writes = writer.createStatement()) {
            writer.setAutoCommit(false);
            writes.execute("insert into way.first values (1)");
            CompletableFuture<Void> change = CompletableFuture.runAsync(this::change);
            await().until(this::somebodyWaits);

            assertThatCode(() -> {
                        writes.execute("insert into way.second values (1)");
                        writer.commit();
                    })
                    .doesNotThrowAnyException();

            change.join();
        }
        assertThat(
                        ask(
                                "select count(*) from information_schema.columns where table_schema = 'way' and column_name = 'more'"))
                .isEqualTo(2);
        assertThat(ask("select (select count(*) from way.first) + (select count(*) from way.second)"))
                .isEqualTo(2);
    }

    @Test
    void changeThatIsWrongIsNotTriedAgain() throws SQLException {
        try (Connection connection = open()) {
            connection.setAutoCommit(false);

            assertThatCode(() -> GivingWay.run("alter table way.third add column more text", connection))
                    .hasMessageContaining("way.third");
        }
    }

    private void change() {
        try (Connection connection = open()) {
            connection.setAutoCommit(false);
            GivingWay.run(CHANGE, connection);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private boolean somebodyWaits() throws SQLException {
        return ask("select count(*) from pg_locks where not granted and database ="
                        + " (select oid from pg_database where datname = current_database())")
                > 0;
    }

    private int ask(String question) throws SQLException {
        try (Connection connection = open();
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(question)) {
            answer.next();
            return answer.getInt(1);
        }
    }

    private Connection open() throws SQLException {
        return owner.open(DatabaseServers.MAIN, "pg_catalog");
    }
}
