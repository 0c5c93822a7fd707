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
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.danvan.tenancy.TenantId;

/** A province goes to another PostgreSQL server: nothing of it is lost, and nobody else notices. */
class TenantMoveTest {

    private static final String MAIN = MovedProvinces.MAIN;
    private static final String SECOND = MovedProvinces.SECOND;
    private static final String NO_RIGHT = "42501";

    private static MovedProvinces provinces;

    @BeforeAll
    static void startTwoServers() throws SQLException {
        provinces = MovedProvinces.onTwoServers("tenant_move");
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
    void schemaThatNoMoveLeftIsNeverOverwritten() throws Exception {
        TenantId tenant = provinces.province();
        provinces.run(SECOND, "create schema " + tenant.schema());

        assertThatThrownBy(() -> provinces.move().move(tenant, SECOND)).hasMessageContaining("already");

        assertThat(provinces.exists(tenant, SECOND)).isTrue();
        provinces.assertServesOnMain(tenant);
    }

    @Test
    void moveToNowhereIsRefused() throws Exception {
        TenantId tenant = provinces.province();

        assertThatThrownBy(() -> provinces.move().move(tenant, "third")).hasMessageContaining("third");
        assertThatThrownBy(() -> provinces.move().move(tenant, MAIN)).hasMessageContaining("already");
        assertThatThrownBy(() -> provinces.move().move(new TenantId("unknown"), SECOND))
                .hasMessageContaining("unknown");
    }

    /** Without NOT NULL, which PostgreSQL 18 lists here and 15 does not: a province may move from one to the other. */
    private static List<String> constraints(TenantId tenant, String placement) throws SQLException {
        return provinces.ask(
                placement,
                "select c.relname || ' ' || replace(pg_get_constraintdef(k.oid), n.nspname || '.', '') || k.convalidated"
                        + " from pg_constraint k join pg_class c on c.oid = k.conrelid"
                        + " join pg_namespace n on n.oid = k.connamespace where k.contype <> 'n' and n.nspname = '"
                        + tenant.schema() + "' order by 1");
    }

    private static void awaitWaitingLock(TenantId tenant) throws SQLException {
        String waiting = "select 1 from pg_locks l join pg_class c on c.oid = l.relation"
                + " where not l.granted and c.relnamespace = '" + tenant.schema()
                + "'::regnamespace";
        while (provinces.ask(MAIN, waiting).isEmpty()) {
            Thread.onSpinWait();
        }
    }
}
