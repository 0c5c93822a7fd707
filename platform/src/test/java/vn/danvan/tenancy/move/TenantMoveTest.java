package vn.danvan.tenancy.move;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.danvan.TestServer;
import vn.danvan.tenancy.TenantId;

/** A province goes to another PostgreSQL server: nothing of it is lost, whatever happens on the way. */
class TenantMoveTest {

    private static final String MAIN = MovedProvinces.MAIN;
    private static final String SECOND = MovedProvinces.SECOND;
    private static final String NO_RIGHT = "42501";

    private static MovedProvinces provinces;

    @BeforeAll
    static void startTwoServers() throws SQLException {
        provinces = new MovedProvinces(
                TestServer.database("tenant_move"), TestServer.another().make("tenant_move"));
    }

    @AfterAll
    static void close() throws Exception {
        provinces.close();
    }

    @Test
    void everyRowOfEveryTableArrivesAndTheProvinceServesThere() throws Exception {
        TenantId tenant = provinces.province();
        SortedMap<String, List<String>> before = provinces.everything(tenant, MAIN);

        Move move = provinces.move().move(tenant, SECOND);

        assertThat(move.step()).isEqualTo(MoveStep.DONE);
        assertThat(provinces.everything(tenant, SECOND)).isEqualTo(before);
        assertThat(before.get("person")).hasSize(2005);
        assertThat(provinces.placement(tenant)).isEqualTo(SECOND);
        assertThat(provinces.state(tenant)).isEqualTo("ACTIVE");
        provinces.write(tenant, "written there");
        assertThat(provinces.names(tenant)).contains("written there");
        assertThat(provinces.everything(tenant, MAIN)).isEqualTo(before);
    }

    @Test
    void oldCopyIsOutOfReachForTheProvince() throws Exception {
        TenantId tenant = provinces.province();
        try (Connection fromBefore = provinces.directly(tenant, MAIN)) {
            provinces.move().move(tenant, SECOND);

            assertThat(fromBefore.isValid(1)).isFalse();
        }
        assertThatThrownBy(() -> provinces.directly(tenant, MAIN)).isInstanceOf(SQLException.class);
    }

    @Test
    void keysAndTriggersAreBackAfterTheCopy() throws Exception {
        TenantId tenant = provinces.province();

        provinces.move().move(tenant, SECOND);

        assertThat(constraints(tenant, SECOND))
                .isEqualTo(constraints(tenant, MAIN))
                .isNotEmpty();
        assertThat(provinces.ask(
                        SECOND,
                        "select tgname from pg_trigger t join pg_class c on c.oid = t.tgrelid"
                                + " join pg_namespace n on n.oid = c.relnamespace where nspname = '" + tenant.schema()
                                + "' and tgenabled = 'D'"))
                .isEmpty();
    }

    @Test
    void theOtherProvinceReadsAndWritesAllTheWhile() throws Exception {
        TenantId tenant = provinces.province();
        TenantId other = provinces.province();
        List<String> expected = new ArrayList<>(provinces.names(other));

        provinces
                .move((step, recorded) -> {
                    provinces.write(other, "during " + step + recorded);
                    expected.add("during " + step + recorded);
                })
                .move(tenant, SECOND);

        assertThat(provinces.names(other)).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(provinces.placement(other)).isEqualTo(MAIN);
        assertThat(provinces.state(other)).isEqualTo("ACTIVE");
        assertThat(provinces.exists(other, SECOND)).isFalse();
    }

    @Test
    void frozenProvinceIsReadButNotWritten() throws Exception {
        TenantId tenant = provinces.province();
        List<String> before = provinces.names(tenant);
        List<MoveStep> refused = new ArrayList<>();

        provinces
                .move((step, recorded) -> {
                    if (recorded && (step == MoveStep.FROZEN || step == MoveStep.VERIFIED)) {
                        SQLException refusal =
                                catchThrowableOfType(SQLException.class, () -> provinces.write(tenant, "too late"));
                        assertThat(refusal.getSQLState()).isEqualTo(NO_RIGHT);
                        assertThat(provinces.names(tenant)).isEqualTo(before);
                        assertThat(provinces.state(tenant)).isEqualTo("MOVING");
                        refused.add(step);
                    }
                })
                .move(tenant, SECOND);

        assertThat(refused).containsExactly(MoveStep.FROZEN, MoveStep.VERIFIED);
        assertThat(provinces.names(tenant)).isEqualTo(before);
    }

    @Test
    void writeUnderWayIsWaitedForAndComesAlong() throws Exception {
        TenantId tenant = provinces.province();
        try (Connection writer = provinces.directly(tenant, MAIN);
                Statement statement = writer.createStatement();
                ExecutorService mover = Executors.newSingleThreadExecutor()) {
            writer.setAutoCommit(false);
            statement.execute("insert into person (id, full_name) values (gen_random_uuid(), 'under way')");

            Future<Move> moved = mover.submit(() -> provinces.move().move(tenant, SECOND));
            awaitWaitingLock(tenant);
            writer.commit();

            assertThat(moved.get().step()).isEqualTo(MoveStep.DONE);
        }
        assertThat(provinces.names(tenant)).contains("under way");
    }

    @Test
    void tamperedCopyCallsTheMoveOffAndTheProvinceWritesWhereItWas() throws Exception {
        TenantId tenant = provinces.province();
        TenantMove tampered = provinces.move((step, recorded) -> {
            if (step == MoveStep.COPIED && recorded) {
                provinces.run(SECOND, "update " + tenant.schema() + ".unit set code = 'C' where code = 'B'");
            }
        });

        assertThatThrownBy(() -> tampered.move(tenant, SECOND))
                .isInstanceOf(MoveFailed.class)
                .hasMessageContaining("unit: 2 rows");

        assertServesOnMain(tenant);
        assertThat(provinces.exists(tenant, SECOND)).isFalse();
        assertThat(provinces.move().move(tenant, SECOND).step()).isEqualTo(MoveStep.DONE);
    }

    @Test
    void missingIndexOfTheCopyCallsTheMoveOff() throws Exception {
        TenantId tenant = provinces.province();
        TenantMove spoilt = provinces.move((step, recorded) -> {
            if (step == MoveStep.COPIED && recorded) {
                provinces.run(SECOND, "alter table " + tenant.schema() + ".unit drop constraint unit_code_key");
            }
        });

        assertThatThrownBy(() -> spoilt.move(tenant, SECOND)).hasMessageContaining("unit_code_key");

        assertServesOnMain(tenant);
    }

    /** Without the first: what is not begun in the registry is not begun. */
    static Stream<Arguments> pointsOfDeath() {
        return Stream.of(
                        MoveStep.BEGUN,
                        MoveStep.FROZEN,
                        MoveStep.COPIED,
                        MoveStep.VERIFIED,
                        MoveStep.SWITCHED,
                        MoveStep.CLOSED,
                        MoveStep.DONE)
                .flatMap(step -> Stream.of(Arguments.of(step, false), Arguments.of(step, true)))
                .skip(1);
    }

    @ParameterizedTest(name = "killed at {0}, known to the registry: {1}")
    @MethodSource("pointsOfDeath")
    void killedMoveIsFinishedByTheSameCommand(MoveStep at, boolean recorded) throws Exception {
        TenantId tenant = provinces.province();
        List<String> before = provinces.names(tenant);
        kill(tenant, at, recorded);
        provinces.migrate();

        if (!provinces.state(tenant).equals("ACTIVE")) {
            assertThat(provinces.move().move(tenant, SECOND).step()).isEqualTo(MoveStep.DONE);
        }

        assertThat(provinces.placement(tenant)).isEqualTo(SECOND);
        assertThat(provinces.state(tenant)).isEqualTo("ACTIVE");
        assertThat(provinces.names(tenant)).isEqualTo(before);
        provinces.write(tenant, "after all");
    }

    @ParameterizedTest(name = "killed at {0}, known to the registry: {1}")
    @MethodSource("pointsOfDeath")
    void killedMoveIsCalledOffByNamingTheServerWhereTheProvinceIs(MoveStep at, boolean recorded) throws Exception {
        TenantId tenant = provinces.province();
        kill(tenant, at, recorded);

        if (provinces.placement(tenant).equals(MAIN)) {
            assertThat(provinces.move().move(tenant, MAIN).step()).isEqualTo(MoveStep.CALLED_OFF);
            assertServesOnMain(tenant);
            assertThat(provinces.exists(tenant, SECOND)).isFalse();
        } else if (provinces.state(tenant).equals("MOVING")) {
            assertThatThrownBy(() -> provinces.move().move(tenant, MAIN)).hasMessageContaining("finish that first");
        }
    }

    @ParameterizedTest(name = "killed at {0}, known to the registry: {1}")
    @MethodSource("deathsWhileCallingOff")
    void callingOffThatIsKilledIsFinishedByEitherCommand(MoveStep at, boolean recorded) throws Exception {
        TenantId tenant = provinces.province();
        kill(tenant, MoveStep.COPIED, true);
        assertThatThrownBy(() -> provinces.move(killing(at, recorded)).move(tenant, MAIN))
                .isInstanceOf(Killed.class);

        Move move = provinces.move().move(tenant, SECOND);

        assertThat(move.step()).isIn(MoveStep.CALLED_OFF, MoveStep.DONE);
        provinces.write(tenant, "after all");
    }

    static Stream<Arguments> deathsWhileCallingOff() {
        return Stream.of(Arguments.of(MoveStep.CALLED_OFF, false), Arguments.of(MoveStep.CALLED_OFF, true));
    }

    @Test
    void writesMadeAfterACallOffAreNotLostByTheNextMove() throws Exception {
        TenantId tenant = provinces.province();
        kill(tenant, MoveStep.VERIFIED, true);
        provinces.move().move(tenant, MAIN);
        provinces.write(tenant, "in between");

        provinces.move().move(tenant, SECOND);

        assertThat(provinces.names(tenant)).contains("in between");
    }

    @Test
    void provinceThatAnOperatorClosedOnTheWayStaysClosed() throws Exception {
        TenantId tenant = provinces.province();
        TenantMove closedMeanwhile = provinces.move((step, recorded) -> {
            if (step == MoveStep.VERIFIED && recorded) {
                provinces.run(MAIN, "update platform.tenant set state = 'SUSPENDED' where id = '" + tenant + "'");
            }
        });

        assertThatThrownBy(() -> closedMeanwhile.move(tenant, SECOND)).isInstanceOf(MoveFailed.class);

        assertThat(provinces.state(tenant)).isEqualTo("SUSPENDED");
        assertThat(provinces.placement(tenant)).isEqualTo(MAIN);
    }

    @Test
    void schemaThatNoMoveLeftIsNeverOverwritten() throws Exception {
        TenantId tenant = provinces.province();
        provinces.run(SECOND, "create schema " + tenant.schema());

        assertThatThrownBy(() -> provinces.move().move(tenant, SECOND)).hasMessageContaining("already");

        assertThat(provinces.exists(tenant, SECOND)).isTrue();
        assertServesOnMain(tenant);
    }

    @Test
    void moveToNowhereIsRefused() throws Exception {
        TenantId tenant = provinces.province();

        assertThatThrownBy(() -> provinces.move().move(tenant, "third")).hasMessageContaining("third");
        assertThatThrownBy(() -> provinces.move().move(tenant, MAIN)).hasMessageContaining("already");
        assertThatThrownBy(() -> provinces.move().move(new TenantId("unknown"), SECOND))
                .hasMessageContaining("unknown");
    }

    private static void kill(TenantId tenant, MoveStep at, boolean recorded) {
        assertThatThrownBy(() -> provinces.move(killing(at, recorded)).move(tenant, SECOND))
                .isInstanceOf(Killed.class);
    }

    private static TenantMove.Watch killing(MoveStep at, boolean recorded) {
        return (step, known) -> {
            if (step == at && known == recorded) {
                throw new Killed();
            }
        };
    }

    private static void assertServesOnMain(TenantId tenant) throws SQLException {
        assertThat(provinces.placement(tenant)).isEqualTo(MAIN);
        assertThat(provinces.state(tenant)).isEqualTo("ACTIVE");
        provinces.write(tenant, "still here");
        assertThat(provinces.names(tenant)).contains("still here");
    }

    private static List<String> constraints(TenantId tenant, String placement) throws SQLException {
        return provinces.ask(
                placement,
                "select c.relname || ' ' || replace(pg_get_constraintdef(k.oid), n.nspname || '.', '') || k.convalidated"
                        + " from pg_constraint k join pg_class c on c.oid = k.conrelid"
                        + " join pg_namespace n on n.oid = k.connamespace where n.nspname = '" + tenant.schema()
                        + "' order by 1");
    }

    private static void awaitWaitingLock(TenantId tenant) throws SQLException {
        String waiting = "select 1 from pg_locks l join pg_class c on c.oid = l.relation"
                + " where not l.granted and c.relnamespace = '" + tenant.schema()
                + "'::regnamespace";
        while (provinces.ask(MAIN, waiting).isEmpty()) {
            Thread.onSpinWait();
        }
    }

    /** Like a SIGKILL, nothing of ours may catch it; the connections go with the process. */
    private static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }
}
