package vn.danvan.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every pair of states, written down a second time as a picture that a person can check. */
class TenantStateTest {

    /** Rows are from, columns are to, in the order of the enum; x is a move. */
    private static final String PICTURE = """
            .x.......
            ..xxx....
            .x..x....
            .x.......
            .x...x...
            ....x.x..
            .....x.x.
            .....x..x
            .........
            """;

    record Pair(TenantState from, TenantState to, boolean allowed) {}

    static Stream<Pair> pairs() {
        List<String> rows = PICTURE.lines().toList();
        List<Pair> pairs = new ArrayList<>();
        for (TenantState from : TenantState.values()) {
            for (TenantState to : TenantState.values()) {
                pairs.add(new Pair(from, to, rows.get(from.ordinal()).charAt(to.ordinal()) == 'x'));
            }
        }
        return pairs.stream();
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void onlyTheMovesOfThePictureAreAllowed(Pair pair) {
        assertThat(pair.from().canBecome(pair.to())).isEqualTo(pair.allowed());
    }

    /** A job that changes records, and one that writes what signing in writes, are wrong nowhere else. */
    @ParameterizedTest
    @EnumSource
    void jobsWriteOnlyWhereTheDatabaseTakesIt(TenantState state) {
        TenantSummary sound = new TenantSummary(new TenantId("tay-ninh"), state, "main", true, null);
        TenantSummary broken = new TenantSummary(new TenantId("tay-ninh"), state, "main", true, "objects differ");

        assertThat(sound.takesWrites()).isEqualTo(state == TenantState.ACTIVE);
        assertThat(sound.takesSignIns()).isEqualTo(state == TenantState.ACTIVE || state == TenantState.READ_ONLY);
        assertThat(broken.takesWrites() || broken.takesSignIns()).isFalse();
    }

    @Test
    void pictureHasARowAndAColumnForEachState() {
        assertThat(PICTURE.lines()).hasSize(TenantState.values().length).allSatisfy(row -> assertThat(row)
                .hasSize(TenantState.values().length));
    }

    @ParameterizedTest
    @EnumSource
    void dataAreGoneOnlyByWayOfTwoOperatorsAndATimeOfGrace(TenantState state) {
        assertThat(state.canBecome(TenantState.DELETED)).isEqualTo(state == TenantState.DELETING);
        assertThat(state.canBecome(TenantState.DELETING)).isEqualTo(state == TenantState.DELETION_ASKED);
    }
}
