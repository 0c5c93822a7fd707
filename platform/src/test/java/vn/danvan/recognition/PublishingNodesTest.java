package vn.danvan.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import vn.danvan.PlatformTest;
import vn.danvan.SignedIn;
import vn.danvan.TestServer;
import vn.danvan.models.ModelId;
import vn.danvan.models.step.ModelLevel;
import vn.danvan.tenancy.CurrentTenant;
import vn.danvan.tenancy.TenantId;
import vn.danvan.tenancy.connections.DatabaseServers;

/** Nodes that publish at once, and one that dies in the middle. The other node is a connection of its own. */
@PlatformTest
class PublishingNodesTest {

    private static final TenantId HERE = new TenantId("hoa-binh");
    private static final String ROLE = "dv_hoa_binh";

    @Autowired
    private BeanFactory beans;

    @Autowired
    private DatabaseServers servers;

    @Autowired
    private DecisionService decisions;

    @Autowired
    private Publishing publishing;

    private ModelId first;
    private ModelId second;
    private DecisionId id;

    @BeforeEach
    void decisionIsSigned() {
        AppraisedModels appraised = new AppraisedModels(beans, HERE.value());
        first = appraised.appraised("Một " + UUID.randomUUID());
        second = appraised.appraised("Hai " + UUID.randomUUID());
        SignedIn.as(HERE.value(), "quantri");
        id = decisions.propose(new NewDecision(
                "Hai máy",
                ModelLevel.GRASSROOTS,
                List.of(
                        new Choice(first, Outcome.RECOGNISE, null, null),
                        new Choice(second, Outcome.REFUSE, "Chưa bền", null)),
                "Đã xem"));
        decisions.document(id, 0, new DecisionDocument("12/QĐ", AppraisedModels.DAY, "Người ký", null));
        SignedIn.nobody();
    }

    @AfterEach
    void deskIsLeft() {
        SignedIn.nobody();
    }

    @Test
    void nodeThatWaitedForAnotherFindsItPublishedAndDoesNothing() throws Exception {
        try (Connection other = another();
                Statement statement = other.createStatement();
                ExecutorService node = Executors.newSingleThreadExecutor()) {
            other.setAutoCommit(false);
            statement.execute("select id from recognition_decision where id = '" + id + "' for update");
            Future<?> late = node.submit(this::publish);
            waiter();
            statement.execute("update recognition_decision set state = 'PUBLISHED', published_at = now(),"
                    + " version = version + 1 where id = '" + id + "'");
            other.commit();

            late.get();
        }

        assertThat(states()).containsExactly("APPRAISED", "APPRAISED");
        assertThat(one("select count(*) from notice where record_id in ('" + first + "', '" + second + "')"))
                .isEqualTo("0");
    }

    @Test
    void nodeThatIsKilledInTheMiddleLeavesNothingHalfDoneAndTheNextDoesItAll() throws Exception {
        try (Connection other = another();
                Statement statement = other.createStatement();
                ExecutorService node = Executors.newSingleThreadExecutor()) {
            other.setAutoCommit(false);
            // The notices come last: models, life lines and the decision are written when it waits here.
            statement.execute("lock table notice in share row exclusive mode");
            Future<?> doomed = node.submit(this::publish);
            statement.execute("select pg_terminate_backend(" + waiter() + ", 5000)");
            other.commit();

            assertThatThrownBy(doomed::get).isNotNull();
        }
        assertThat(states()).containsExactly("APPRAISED", "APPRAISED");
        assertThat(one("select state from recognition_decision where id = '" + id + "'"))
                .isEqualTo("PENDING");

        publish();

        assertThat(states()).containsExactly("RECOGNISED", "NOT_RECOGNISED");
        assertThat(one("select count(*) from model_event where step in ('RECOGNISE', 'REFUSE')" + " and model_id in ('"
                        + first + "', '" + second + "')"))
                .isEqualTo("2");
    }

    private void publish() {
        CurrentTenant.runAs(
                HERE,
                () -> SignedIn.as(HERE.value(), "lanhdao", () -> {
                    publishing.publish(id, 1);
                    return id;
                }));
    }

    /** The process of the province's role that waits for a lock, as soon as there is one. */
    private String waiter() throws Exception {
        long until = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (System.nanoTime() < until) {
            String process = one("select pid from pg_stat_activity where usename = '" + ROLE
                    + "' and wait_event_type = 'Lock' limit 1");
            if (process != null) {
                return process;
            }
            Thread.onSpinWait();
        }
        throw new AssertionError("nobody waits");
    }

    private List<String> states() throws SQLException {
        return List.of(
                String.valueOf(one("select state from skilful_model where id = '" + first + "'")),
                String.valueOf(one("select state from skilful_model where id = '" + second + "'")));
    }

    private @Nullable String one(String question) throws SQLException {
        try (Connection connection = another();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(question)) {
            return row.next() ? row.getString(1) : null;
        }
    }

    private Connection another() throws SQLException {
        Connection connection = DriverManager.getConnection(
                TestServer.database("danvan"), ROLE, servers.secrets().passwordOf(ROLE));
        try (Statement statement = connection.createStatement()) {
            statement.execute("set search_path = hoa_binh, shared");
        }
        return connection;
    }
}
