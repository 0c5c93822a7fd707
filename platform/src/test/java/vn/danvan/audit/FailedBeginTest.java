package vn.danvan.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.fail;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.danvan.PlatformTest;
import vn.danvan.WithTenant;
import vn.danvan.tenancy.CurrentTenant;
import vn.danvan.tenancy.TenantId;
import vn.danvan.tenancy.connections.DatabaseServers;

/** The connection that waits in the pool was ended meanwhile, as all of them are when PostgreSQL goes down. */
@PlatformTest
@WithTenant("khanh-hoa")
class FailedBeginTest {

    private static final int ATTEMPTS = 10;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private DatabaseServers servers;

    @Test
    void transactionWhoseAuthorCannotBeNotedLeavesNothingOnItsThread() throws SQLException {
        failToBegin();

        assertThat(TransactionSynchronizationManager.isSynchronizationActive()).isFalse();
        assertThat(TransactionSynchronizationManager.isActualTransactionActive())
                .isFalse();
        assertThat(TransactionSynchronizationManager.getResourceMap()).isEmpty();
    }

    @Test
    void nextTransactionOfTheThreadIsANewOne() throws SQLException {
        failToBegin();

        assertThat(write("select current_schema()")).isEqualTo("khanh_hoa");
        assertThat(CurrentTenant.callAs(new TenantId("dong-nai"), () -> write("select current_schema()")))
                .isEqualTo("dong_nai");
    }

    /** A job of the platform may lay another connection on top of the ended one; then this one is ended too. */
    private void failToBegin() throws SQLException {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            endTheWaitingConnection();
            Throwable failure = catchThrowable(() -> write("select 1"));
            if (failure != null) {
                assertThat(failure).isInstanceOf(DataAccessException.class);
                return;
            }
        }
        fail("a transaction began on each of " + ATTEMPTS + " connections that had been ended");
    }

    private @Nullable String write(String question) {
        return new TransactionTemplate(transactions)
                .execute(status -> jdbc.sql(question).query(String.class).single());
    }

    private void endTheWaitingConnection() throws SQLException {
        String waiting = jdbc.sql("select pg_backend_pid()").query(String.class).single();
        String role = "dv_khanh_hoa";
        try (Connection another = DriverManager.getConnection(
                        servers.address(DatabaseServers.MAIN),
                        role,
                        servers.secrets().passwordOf(role));
                Statement statement = another.createStatement()) {
            statement.execute("select pg_terminate_backend(" + waiting + ", 5000)");
        }
    }
}
