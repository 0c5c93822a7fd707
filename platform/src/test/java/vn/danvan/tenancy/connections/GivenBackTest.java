package vn.danvan.tenancy.connections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static vn.danvan.tenancy.connections.SmallPool.HERE;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.danvan.PlatformTest;

/** What one leaves in a connection the next does not find. */
@PlatformTest
class GivenBackTest {

    @Autowired
    private DatabaseServers servers;

    @Autowired
    private TenancySettings settings;

    private SmallPool places;
    private TenantConnections connections;

    @BeforeEach
    void openPool() {
        places = new SmallPool(servers, settings);
        connections = places.connections();
    }

    @AfterEach
    void closePool() {
        connections.close();
    }

    @Test
    void whoClosesAConnectionThatEndedInHisTransactionGivesThePlaceBack() throws Exception {
        Connection ended = connections.open(HERE);
        ended.setAutoCommit(false);
        try (Connection owner = places.owner()) {
            String pid = only(ended, "select pg_backend_pid()");
            end(pid);
            await().until(() -> only(owner, "select count(*) from pg_stat_activity where pid = " + pid)
                    .equals("0"));
        }
        ended.close();
        ended.close();

        assertThat(ended.isClosed()).isTrue();
        assertThatThrownBy(ended::createStatement).isInstanceOf(SQLException.class);
        places.requireTwoPlaces();
    }

    @Test
    void whatALeftTransactionWroteIsUndoneAndTheNextKnowsNothingOfIt() throws Exception {
        String pid;
        try (Connection careless = connections.open(HERE)) {
            pid = only(careless, "select pg_backend_pid()");
            careless.setAutoCommit(false);
            careless.setReadOnly(true);
            only(careless, "select set_config('danvan.left', 'something', false)");
        }
        try (Connection next = connections.open(HERE)) {
            assertThat(only(next, "select pg_backend_pid()")).isEqualTo(pid);
            assertThat(next.getAutoCommit()).isTrue();
            assertThat(next.isReadOnly()).isFalse();
            assertThat(only(next, "select coalesce(current_setting('danvan.left', true), '')"))
                    .isEmpty();
        }
    }

    @Test
    void transactionBegunInWordsIsNotHandedOn() throws Exception {
        String pid;
        try (Connection careless = connections.open(HERE);
                Statement statement = careless.createStatement()) {
            pid = only(careless, "select pg_backend_pid()");
            statement.execute("begin");
        }
        try (Connection next = connections.open(HERE)) {
            assertThat(only(next, "select pg_backend_pid()")).isNotEqualTo(pid);
        }
        places.requireTwoPlaces();
    }

    private static String only(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(sql)) {
            found.next();
            return found.getString(1);
        }
    }

    /** A role may end what is its own. */
    private void end(String pid) throws SQLException {
        try (TenantConnections others = places.another();
                Connection another = others.open(HERE)) {
            assertThat(only(another, "select pg_terminate_backend(" + pid + ")"))
                    .isEqualTo("t");
        }
    }
}
