package vn.danvan.tenancy.move;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.danvan.tenancy.TenantId;

/** A move that is killed at any moment: the same command finishes it, or calls it off. */
class KilledMoveTest {

    private static final String MAIN = MovedProvinces.MAIN;
    private static final String SECOND = MovedProvinces.SECOND;

    private static MovedProvinces provinces;

    @BeforeAll
    static void startTwoServers() throws SQLException {
        provinces = MovedProvinces.onTwoServers("killed_move");
    }

    @AfterAll
    static void close() throws Exception {
        provinces.close();
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
        provinces.kill(tenant, at, recorded);
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
        provinces.kill(tenant, at, recorded);

        if (provinces.placement(tenant).equals(MAIN)) {
            assertThat(provinces.move().move(tenant, MAIN).step()).isEqualTo(MoveStep.CALLED_OFF);
            provinces.assertServesOnMain(tenant);
            assertThat(provinces.exists(tenant, SECOND)).isFalse();
        } else if (provinces.state(tenant).equals("MOVING")) {
            assertThatThrownBy(() -> provinces.move().move(tenant, MAIN)).hasMessageContaining("finish that first");
        }
    }

    @ParameterizedTest(name = "killed at {0}, known to the registry: {1}")
    @MethodSource("deathsWhileCallingOff")
    void callingOffThatIsKilledIsFinishedByEitherCommand(MoveStep at, boolean recorded) throws Exception {
        TenantId tenant = provinces.province();
        provinces.kill(tenant, MoveStep.COPIED, true);
        assertThatThrownBy(() -> provinces.move(Killed.at(at, recorded)).move(tenant, MAIN))
                .isInstanceOf(Killed.class);

        Move move = provinces.move().move(tenant, SECOND);

        assertThat(move.step()).isIn(MoveStep.CALLED_OFF, MoveStep.DONE);
        provinces.write(tenant, "after all");
    }

    static Stream<Arguments> deathsWhileCallingOff() {
        return Stream.of(Arguments.of(MoveStep.CALLED_OFF, false), Arguments.of(MoveStep.CALLED_OFF, true));
    }
}
