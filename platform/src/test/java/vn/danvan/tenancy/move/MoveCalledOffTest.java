package vn.danvan.tenancy.move;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.danvan.tenancy.TenantId;

/** A move that fails, or that an operator ends before the switch: the province writes where it was. */
class MoveCalledOffTest {

    private static final String MAIN = MovedProvinces.MAIN;
    private static final String SECOND = MovedProvinces.SECOND;

    private static MovedProvinces provinces;

    @BeforeAll
    static void startTwoServers() throws SQLException {
        provinces = MovedProvinces.onTwoServers("move_called_off");
    }

    @AfterAll
    static void close() throws Exception {
        provinces.close();
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

        provinces.assertServesOnMain(tenant);
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

        provinces.assertServesOnMain(tenant);
    }

    @Test
    void writesMadeAfterACallOffAreNotLostByTheNextMove() throws Exception {
        TenantId tenant = provinces.province();
        provinces.kill(tenant, MoveStep.VERIFIED, true);
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
}
