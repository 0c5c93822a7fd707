package vn.danvan.tenancy.move;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.danvan.TestServer;
import vn.danvan.tenancy.TenantId;

/** What a moved province leaves behind, here in two databases of one server, which share their roles. */
class OldCopiesTest {

    private static final String MAIN = MovedProvinces.MAIN;
    private static final String SECOND = MovedProvinces.SECOND;
    private static final Instant NOW = Instant.parse("2026-03-01T00:00:00Z");

    private static MovedProvinces provinces;

    @BeforeAll
    static void startTwoDatabases() throws SQLException {
        provinces = new MovedProvinces(TestServer.database("old_copies_near"), TestServer.database("old_copies_far"));
    }

    @AfterAll
    static void close() throws Exception {
        provinces.close();
    }

    @Test
    void oldCopyIsKeptUntilItsTimeAfterTheConfirmation() throws Exception {
        TenantId tenant = provinces.province();
        provinces.move().move(tenant, SECOND);

        at(NOW.plus(Duration.ofDays(1000))).dropDue();
        assertThat(provinces.exists(tenant, MAIN)).isTrue();

        at(NOW).confirm(tenant, Duration.ofDays(7));
        at(NOW.plus(Duration.ofDays(6))).dropDue();
        assertThat(provinces.exists(tenant, MAIN)).isTrue();

        at(NOW.plus(Duration.ofDays(7))).dropDue();
        assertThat(provinces.exists(tenant, MAIN)).isFalse();
        provinces.write(tenant, "lives on");
        assertThat(provinces.names(tenant)).contains("lives on");
    }

    @Test
    void nothingIsConfirmedBeforeTheMoveIsAtItsEnd() throws Exception {
        TenantId tenant = provinces.province();
        assertThatThrownBy(() -> at(NOW).confirm(tenant, Duration.ZERO)).hasMessageContaining("no old copy");

        provinces
                .move((step, recorded) -> {
                    if (step != MoveStep.DONE) {
                        assertThatThrownBy(() -> at(NOW).confirm(tenant, Duration.ZERO))
                                .hasMessageContaining("not at its end");
                    }
                })
                .move(tenant, SECOND);

        assertThat(provinces.exists(tenant, MAIN)).isTrue();
    }

    @Test
    void provinceMayGoBackWhereItsOldCopyStillLies() throws Exception {
        TenantId tenant = provinces.province();
        provinces.move().move(tenant, SECOND);
        provinces.write(tenant, "written there");

        provinces.move().move(tenant, MAIN);
        at(NOW).confirm(tenant, Duration.ZERO);
        at(NOW).dropDue();

        assertThat(provinces.placement(tenant)).isEqualTo(MAIN);
        assertThat(provinces.names(tenant)).contains("written there");
        assertThat(provinces.exists(tenant, SECOND)).isFalse();
        provinces.write(tenant, "written here");
    }

    @Test
    void twoNamesOfOneDatabaseAreRefused() throws Exception {
        String address = TestServer.database("old_copies_one");
        try (MovedProvinces same = new MovedProvinces(address, address)) {
            TenantId tenant = same.province();

            assertThatThrownBy(() -> same.move().move(tenant, SECOND)).isInstanceOf(MoveFailed.class);

            same.write(tenant, "unharmed");
            assertThat(same.names(tenant)).contains("unharmed");
        }
    }

    private static OldCopies at(Instant now) {
        return new OldCopies(provinces.servers, Clock.fixed(now, ZoneOffset.UTC));
    }
}
