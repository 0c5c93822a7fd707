package vn.danvan.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.danvan.organisation.UnitProblem.Reason;
import vn.danvan.organisation.UnitTimeline.Version;
import vn.danvan.shared.Side;

class StructureTest {

    private static final LocalDate Y2010 = LocalDate.of(2010, 1, 1);
    private static final LocalDate Y2015 = LocalDate.of(2015, 1, 1);
    private static final LocalDate Y2020 = LocalDate.of(2020, 1, 1);

    private final Structure structure = new Structure(List.of(), UUID::randomUUID);
    private UnitTimeline top;
    private UnitTimeline middle;
    private UnitTimeline bottom;

    @BeforeEach
    void threeUnitsBelowEachOther() {
        top = structure.create("A", facts("Trên", null), Y2010, null);
        middle = structure.create("B", facts("Giữa", "A"), Y2010, null);
        bottom = structure.create("C", facts("Dưới", "B"), Y2010, null);
    }

    @Test
    void changeClosesTheLastVersionTheDayBefore() {
        structure.change(middle, facts("Giữa mới", "A"), Y2015, null);

        assertThat(middle.versions())
                .extracting(each -> each.facts().name(), Version::from, Version::to)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Giữa", Y2010, Y2015),
                        org.assertj.core.groups.Tuple.tuple("Giữa mới", Y2015, null));
        assertThat(middle.on(Y2015.minusDays(1)).orElseThrow().facts().name()).isEqualTo("Giữa");
    }

    @Test
    void changeOnOrBeforeTheFirstDayOfTheLastVersionIsRefused() {
        structure.change(middle, facts("Giữa mới", "A"), Y2015, null);

        refused(Reason.CHANGE_TOO_EARLY, () -> structure.change(middle, facts("Khác", "A"), Y2015, null));
        refused(Reason.CHANGE_TOO_EARLY, () -> structure.change(middle, facts("Khác", "A"), Y2010, null));
    }

    @Test
    void changeThatChangesNothingIsRefused() {
        refused(Reason.NOTHING_CHANGED, () -> structure.change(middle, facts("  Giữa ", "a"), Y2015, null));
    }

    @Test
    void codeIsTakenWhateverItsCase() {
        refused(Reason.CODE_TAKEN, () -> structure.create("b", facts("Khác", null), Y2010, null));
    }

    @Test
    void codeWithSpacesOrFormulaIsRefused() {
        refused(Reason.CODE_WRONG, () -> structure.create("A B", facts("Khác", null), Y2010, null));
        refused(Reason.CODE_WRONG, () -> structure.create("=A", facts("Khác", null), Y2010, null));
        refused(Reason.CODE_MISSING, () -> structure.create(" ", facts("Khác", null), Y2010, null));
    }

    @Test
    void superiorMustExistOnTheFirstDay() {
        UnitTimeline early = structure.create("D", facts("Sớm", "A"), Y2010.minusYears(1), null);
        UnitTimeline lost = structure.create("E", facts("Lạc", "KHONG-CO"), Y2010, null);

        refused(Reason.PARENT_NOT_VALID, () -> structure.requirePlace(early, early.last()));
        refused(Reason.PARENT_UNKNOWN, () -> structure.requirePlace(lost, lost.last()));
        assertThatCode(() -> structure.requirePlace(bottom, bottom.last())).doesNotThrowAnyException();
    }

    @Test
    void unitCannotStandBelowItself() {
        Version circle = structure.change(top, facts("Trên", "C"), Y2015, null);

        refused(Reason.PARENT_BELOW_ITSELF, () -> structure.requirePlace(top, circle));
    }

    @Test
    void circleThatALaterVersionWouldCloseIsFound() {
        structure.change(bottom, facts("Dưới", null), Y2015, null);
        structure.change(middle, facts("Giữa", "C"), Y2020, null);
        structure.change(bottom, facts("Dưới", "A"), Y2020.plusYears(1), null);
        UnitTimeline late = structure.create("D", facts("Mới", "C"), Y2015, null);

        assertThatCode(() -> structure.requirePlace(late, late.last())).doesNotThrowAnyException();

        Version circle = structure.change(top, facts("Trên", "C"), Y2015.plusYears(1), null);

        refused(Reason.PARENT_BELOW_ITSELF, () -> structure.requirePlace(top, circle));
    }

    @Test
    void unitThatStillHasUnitsBelowCannotEnd() {
        middle.end(Y2020);
        bottom.end(Y2020);

        assertThatCode(() -> structure.requireNobodyLeftBelow(middle)).doesNotThrowAnyException();

        structure.create("D", facts("Còn lại", "B"), Y2015, null);

        refused(Reason.UNITS_REMAIN_BELOW, () -> structure.requireNobodyLeftBelow(middle));
    }

    @Test
    void endBeforeTheBeginningIsRefused() {
        refused(Reason.DATES_ORDER, () -> structure.create("D", facts("Ngược", null), Y2020, Y2015));
        refused(Reason.DATES_ORDER, () -> bottom.end(Y2010));
    }

    @Test
    void typeOutsideTheListIsRefused() {
        refused(
                Reason.TYPE_UNKNOWN,
                () -> structure.create("D", new UnitFacts("Lạ", "", "", "SPACESHIP", Side.PARTY, null), Y2010, null));
    }

    private static UnitFacts facts(String name, @Nullable String parent) {
        return new UnitFacts(name, name, "", "OTHER", Side.PARTY, parent);
    }

    private static void refused(Reason reason, ThrowingCallable attempt) {
        assertThatExceptionOfType(UnitProblem.class)
                .isThrownBy(attempt)
                .satisfies(problem -> assertThat(problem.reason()).isEqualTo(reason));
    }
}
