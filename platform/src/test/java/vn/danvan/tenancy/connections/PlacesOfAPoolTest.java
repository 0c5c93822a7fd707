package vn.danvan.tenancy.connections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.awaitility.Awaitility.await;
import static vn.danvan.tenancy.connections.SmallPool.ALL;
import static vn.danvan.tenancy.connections.SmallPool.ELSEWHERE;
import static vn.danvan.tenancy.connections.SmallPool.HERE;
import static vn.danvan.tenancy.connections.SmallPool.THERE;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import vn.danvan.PlatformTest;
import vn.danvan.tenancy.TenantId;

/** Two connections for all, one for each province; whatever becomes of them, there are two again afterwards. */
@PlatformTest
@Timeout(120)
class PlacesOfAPoolTest {

    private static final int TURNS = 100;
    private static final String END = "select pg_terminate_backend(pg_backend_pid())";

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
    void whoIsInterruptedWhileAnotherOpensCostsNoPlace() throws Exception {
        CompletableFuture<Void> opened;
        AtomicReference<@Nullable Throwable> refused = new AtomicReference<>();
        use(THERE);
        try (Connection owner = places.owner();
                Statement statement = owner.createStatement()) {
            owner.setAutoCommit(false);
            statement.execute("lock table quang_binh.tenant_self in access exclusive mode");
            opened = CompletableFuture.runAsync(() -> use(HERE));
            await().until(() -> asksWhereItStands(statement));
            Thread waiting = Thread.ofPlatform().start(() -> refused.set(catchThrowable(() -> use(HERE))));
            await().until(() -> waiting.getState() == Thread.State.TIMED_WAITING);
            waiting.interrupt();
            waiting.join();
            owner.rollback();
        }
        opened.join();

        assertThat(refused.get()).rootCause().isInstanceOf(InterruptedException.class);
        places.requireTwoPlaces();
    }

    @Test
    void manyWhoWaitGiveUpAndBreakTheirsLeaveTwoPlaces() throws Exception {
        AtomicInteger served = new AtomicInteger();
        List<Thread> crowd = new ArrayList<>();
        for (int seed = 0; seed < 8; seed++) {
            Random random = new Random(seed);
            crowd.add(Thread.ofPlatform().start(() -> {
                for (int turn = 0; turn < TURNS; turn++) {
                    served.addAndGet(useOrBreak(random));
                    Thread.interrupted();
                }
            }));
        }
        Random random = new Random(8);
        while (crowd.stream().anyMatch(Thread::isAlive)) {
            crowd.get(random.nextInt(crowd.size())).interrupt();
            crowd.get(random.nextInt(crowd.size())).join(Duration.ofMillis(20));
        }

        assertThat(served).hasValueGreaterThan(TURNS);
        places.requireTwoPlaces();
    }

    @Test
    void provinceThatIsNotThereTakesNoPlace() throws Exception {
        for (int turn = 0; turn < 3; turn++) {
            assertThatThrownBy(() -> connections.open(new TenantId("nowhere"))).isInstanceOf(SQLException.class);
        }
        places.requireTwoPlaces();
    }

    @Test
    void whoFindsNoneFreeIsToldHowManyAreInUse() throws Exception {
        try (TenantConnections impatient = SmallPool.of(servers, settings, Duration.ofSeconds(2));
                Connection one = impatient.open(HERE);
                Connection other = impatient.open(THERE)) {
            assertThatThrownBy(() -> impatient.open(HERE)).isInstanceOf(SQLTransientConnectionException.class);
            assertThatThrownBy(() -> impatient.open(ELSEWHERE))
                    .isInstanceOf(SQLTransientConnectionException.class)
                    .hasMessageContaining("2 of 2 are in use");
            one.close();
            assertThat(other.isValid(1)).isTrue();
            impatient.open(ELSEWHERE).close();
        }
    }

    @Test
    void serverThatNeverAnswersKeepsNobody() throws Exception {
        try (ServerSocket silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            DatabaseServers dead = new DatabaseServers(
                    Map.of(DatabaseServers.MAIN, "jdbc:postgresql://localhost:" + silent.getLocalPort() + "/danvan"),
                    Optional.empty(),
                    servers.secrets());
            try (TenantConnections hopeless = SmallPool.of(dead, settings, Duration.ofSeconds(1))) {
                for (int turn = 0; turn < 3; turn++) {
                    assertThatThrownBy(() -> hopeless.open(HERE))
                            .isInstanceOf(SQLException.class)
                            .isNotInstanceOf(SQLTransientConnectionException.class);
                }
                assertThat(hopeless.active(DatabaseServers.MAIN)).isZero();
            }
        }
    }

    private void use(TenantId tenant) {
        try (Connection connection = connections.open(tenant);
                Statement statement = connection.createStatement()) {
            statement.execute("select 1");
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** @return 1 where a connection was had */
    private int useOrBreak(Random random) {
        try (Connection connection = connections.open(ALL.get(random.nextInt(ALL.size())));
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(random.nextBoolean());
            catchThrowable(() -> statement.execute(random.nextInt(10) == 0 ? END : "select 1"));
            return 1;
        } catch (SQLException interruptedOrEnded) {
            return 0;
        }
    }

    private static boolean asksWhereItStands(Statement administration) throws SQLException {
        return administration
                .executeQuery(
                        "select 1 from pg_locks where not granted and relation = 'quang_binh.tenant_self'::regclass")
                .next();
    }
}
