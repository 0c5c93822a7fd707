package vn.danvan.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.danvan.plans.approval.PlanState;
import vn.danvan.plans.approval.PlanTransition;

/** Every pair of states and every duty, against a table written from the printed life cycle and matrix. */
class PlanMovesByDutyTest {

    private static final String WRITERS = "UNIT_CLERK UNIT_SECRETARY HOME_AFFAIRS_OFFICER PROVINCE_ADMIN";
    private static final String ISSUERS = "UNIT_SECRETARY HOME_AFFAIRS_OFFICER PROVINCE_ADMIN";

    /** From, to, whether it needs a reason, who may. */
    private static final List<String[]> TABLE = List.of(
            new String[] {"DRAFT", "SUBMITTED", "-", WRITERS},
            new String[] {"DRAFT", "CANCELLED", "reason", WRITERS},
            new String[] {"SUBMITTED", "RETURNED", "reason", ISSUERS},
            new String[] {"SUBMITTED", "APPROVED", "-", ISSUERS},
            new String[] {"SUBMITTED", "CANCELLED", "reason", ISSUERS},
            new String[] {"RETURNED", "SUBMITTED", "-", WRITERS},
            new String[] {"RETURNED", "CANCELLED", "reason", WRITERS},
            new String[] {"APPROVED", "ISSUED", "-", ISSUERS},
            new String[] {"APPROVED", "CANCELLED", "reason", ISSUERS},
            new String[] {"ISSUED", "IN_PROGRESS", "-", ISSUERS},
            new String[] {"ISSUED", "CANCELLED", "reason", ISSUERS},
            new String[] {"IN_PROGRESS", "CLOSED", "-", ISSUERS},
            new String[] {"IN_PROGRESS", "CANCELLED", "reason", ISSUERS});

    @Test
    void exactlyTheMovesOfTheTableAreThereForExactlyItsDuties() {
        Set<String> actual = new HashSet<>();
        for (PlanState from : PlanState.values()) {
            for (PlanState to : PlanState.values()) {
                PlanTransition.between(from, to).ifPresent(move -> {
                    for (Duty duty : Duty.values()) {
                        if (RightsMatrix.reach(duty, move.right()) != Reach.NONE) {
                            actual.add(
                                    line(from.name(), to.name(), move.isReasonNeeded() ? "reason" : "-", duty.name()));
                        }
                    }
                });
            }
        }
        List<String> expected = new ArrayList<>();
        for (String[] row : TABLE) {
            for (String duty : row[3].split(" ", -1)) {
                expected.add(line(row[0], row[1], row[2], duty));
            }
        }

        assertThat(actual).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void issuingReachesAsFarAsThePrintedMatrixSays() {
        assertThat(RightsMatrix.reach(Duty.UNIT_SECRETARY, Right.ISSUE_PLANS)).isEqualTo(Reach.OWN_UNIT);
        assertThat(RightsMatrix.reach(Duty.HOME_AFFAIRS_OFFICER, Right.ISSUE_PLANS))
                .isEqualTo(Reach.GOVERNMENT);
        assertThat(RightsMatrix.reach(Duty.PROVINCE_ADMIN, Right.ISSUE_PLANS)).isEqualTo(Reach.PROVINCE);
        assertThat(RightsMatrix.reach(Duty.UNIT_CLERK, Right.WORK_ON_TASKS)).isEqualTo(Reach.OWN_UNIT);
        assertThat(RightsMatrix.reach(Duty.AUDITOR, Right.WORK_ON_TASKS)).isEqualTo(Reach.NONE);
    }

    private static String line(String... parts) {
        return String.join(" ", parts);
    }
}
