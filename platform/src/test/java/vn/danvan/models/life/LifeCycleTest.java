package vn.danvan.models.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.danvan.identity.Duty;

/** The life cycle of the printed model, written down by hand: every state beside every duty. */
class LifeCycleTest {

    private static final List<Duty> COLUMNS = List.of(
            Duty.NOMINATOR,
            Duty.UNIT_CLERK,
            Duty.UNIT_SECRETARY,
            Duty.PROVINCE_ADMIN,
            Duty.HOME_AFFAIRS_OFFICER,
            Duty.COUNCIL_MEMBER,
            Duty.SIGNER,
            Duty.AUDITOR);

    /** NOM | UCLK | USEC | PADM | SNV | CNC | SIGN | Auditor */
    private static final String TABLE = """
            DRAFT           | REGISTER | REGISTER | REGISTER | - | - | - | - | -
            REGISTERED      | PASS_OVER | PASS_OVER | ENDORSE PASS_OVER AMEND ACCEPT RETURN REJECT | - | - | - | - | -
            REJECTED        | - | - | - | - | - | - | - | -
            BUILDING        | NOTE_PROGRESS SUBMIT | NOTE_PROGRESS SUBMIT | NOTE_PROGRESS CHECK_MID_TERM STOP SUBMIT | NOTE_PROGRESS CHECK_MID_TERM STOP | - | - | - | -
            STOPPED         | - | - | - | - | - | - | - | -
            SUBMITTED       | - | PASS_CHECK ASK_FOR_PAPERS | - | PASS_CHECK ASK_FOR_PAPERS | - | - | - | -
            RETURNED        | SUBMIT | SUBMIT | SUBMIT | - | - | - | - | -
            UNDER_APPRAISAL | - | - | - | APPRAISE | APPRAISE | - | - | -
            APPRAISED       | - | - | RECOGNISE REFUSE | - | - | - | RECOGNISE REFUSE | -
            RECOGNISED      | PROPOSE_HIGHER | PROPOSE_HIGHER | PROPOSE_HIGHER MAINTAIN FADE REVOKE | MAINTAIN FADE | - | - | REVOKE | -
            NOT_RECOGNISED  | - | - | - | - | - | - | - | -
            MAINTAINED      | - | - | MAINTAIN FADE REVOKE | MAINTAIN FADE | - | - | REVOKE | -
            FADED           | - | - | - | - | - | - | - | -
            REVOKED         | - | - | - | - | - | - | - | -
            """;

    /** Where each step leads, whoever takes it. */
    private static final String ARROWS = """
            DRAFT REGISTER REGISTERED
            REGISTERED ENDORSE REGISTERED
            REGISTERED PASS_OVER REGISTERED
            REGISTERED AMEND REGISTERED
            REGISTERED ACCEPT BUILDING
            REGISTERED RETURN DRAFT
            REGISTERED REJECT REJECTED
            BUILDING NOTE_PROGRESS BUILDING
            BUILDING CHECK_MID_TERM BUILDING
            BUILDING STOP STOPPED
            BUILDING SUBMIT SUBMITTED
            RETURNED SUBMIT SUBMITTED
            SUBMITTED PASS_CHECK UNDER_APPRAISAL
            SUBMITTED ASK_FOR_PAPERS RETURNED
            UNDER_APPRAISAL APPRAISE APPRAISED
            APPRAISED RECOGNISE RECOGNISED
            APPRAISED REFUSE NOT_RECOGNISED
            RECOGNISED PROPOSE_HIGHER SUBMITTED
            RECOGNISED MAINTAIN MAINTAINED
            RECOGNISED FADE FADED
            RECOGNISED REVOKE REVOKED
            MAINTAINED MAINTAIN MAINTAINED
            MAINTAINED FADE FADED
            MAINTAINED REVOKE REVOKED
            """;

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @MethodSource("cells")
    void openStepsAreThoseOfTheTable(ModelState state, Duty duty, Set<ModelStep> steps) {
        assertThat(LifeCycle.open(state, duty)).isEqualTo(steps);
    }

    @Test
    void tableHasEveryStateAndEveryDutyOnce() {
        List<Arguments> cells = cells().toList();

        assertThat(cells).hasSize(ModelState.values().length * Duty.values().length);
        assertThat(new HashSet<>(cells.stream()
                        .map(cell -> cell.get()[0] + " " + cell.get()[1])
                        .toList()))
                .hasSameSizeAs(cells);
    }

    @Test
    void everyArrowLeadsWhereItIsDrawnAndNoOtherIsThere() {
        Set<String> drawn = new TreeSet<>(ARROWS.lines().toList());
        Set<String> built = new TreeSet<>();
        for (ModelState state : ModelState.values()) {
            for (ModelStep step : ModelStep.values()) {
                if (step.leavesFrom(state)) {
                    built.add(state + " " + step + " " + LifeCycle.next(state, step));
                } else {
                    assertThatExceptionOfType(StepProblem.class).isThrownBy(() -> LifeCycle.next(state, step));
                }
            }
        }

        assertThat(built).isEqualTo(drawn);
    }

    @ParameterizedTest
    @EnumSource(
            value = ModelStep.class,
            names = {"AMEND", "RETURN", "REJECT", "STOP", "ASK_FOR_PAPERS", "REFUSE", "FADE", "REVOKE"})
    void whoeverTurnsSomethingBackSaysWhy(ModelStep step) {
        assertThat(step.needsReason()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            value = ModelStep.class,
            names = {"APPRAISE", "RECOGNISE", "REVOKE"})
    void whatADecisionStandsBehindNamesIt(ModelStep step) {
        assertThat(step.needsDocument()).isTrue();
    }

    static Stream<Arguments> cells() {
        List<Arguments> cells = new ArrayList<>();
        TABLE.lines().forEach(line -> {
            String[] row = line.split("\\|");
            for (int column = 0; column < COLUMNS.size(); column++) {
                EnumSet<ModelStep> steps = EnumSet.noneOf(ModelStep.class);
                Arrays.stream(row[column + 1].strip().split(" "))
                        .filter(word -> !word.equals("-"))
                        .forEach(word -> steps.add(ModelStep.valueOf(word)));
                cells.add(Arguments.of(ModelState.valueOf(row[0].strip()), COLUMNS.get(column), steps));
            }
        });
        return cells.stream();
    }
}
