package vn.danvan.workdays;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Against the yearly notices on days off; for 2027 against the law alone. */
class WorkingCalendarTest {

    private static WorkingCalendar calendar;

    @BeforeAll
    static void read() throws IOException {
        calendar = WorkdaysConfiguration.workingCalendar();
    }

    /** First and last day of each break as the notice prints it, weekends included. */
    @ParameterizedTest
    @CsvSource({
        "2024-02-08, 2024-02-14",
        "2024-04-18, 2024-04-18",
        "2024-04-27, 2024-05-01",
        "2024-08-31, 2024-09-03",
        "2025-01-01, 2025-01-01",
        "2025-01-25, 2025-02-02",
        "2025-04-05, 2025-04-07",
        "2025-04-30, 2025-05-04",
        "2025-08-30, 2025-09-02",
        "2026-01-01, 2026-01-04",
        "2026-02-14, 2026-02-22",
        "2026-04-25, 2026-04-27",
        "2026-04-30, 2026-05-03",
        "2026-08-29, 2026-09-02",
        "2027-01-01, 2027-01-03",
        "2027-02-05, 2027-02-09",
        "2027-04-16, 2027-04-18",
        "2027-04-30, 2027-05-03"
    })
    void breakHasNoWorkingDayAndWorkLiesOnBothSides(LocalDate first, LocalDate last) {
        assertThat(first.datesUntil(last.plusDays(1))).noneMatch(calendar::isWorkingDay);
        if (first.getDayOfYear() > 1) {
            assertThat(calendar.isWorkingDay(first.minusDays(1))).isTrue();
        }
        assertThat(calendar.isWorkingDay(last.plusDays(1))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-05-04", "2025-04-26", "2026-01-10", "2026-08-22"})
    void madeUpSaturdayIsWorkedAndTheSundayAfterItIsNot(LocalDate saturday) {
        assertThat(calendar.isWorkingDay(saturday)).isTrue();
        assertThat(calendar.isWorkingDay(saturday.plusDays(1))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        // Friday before Tết 2025, then nine days off
        "2025-01-24, 5, 2025-02-07",
        // the made-up Saturday counts as a day
        "2024-05-02, 2, 2024-05-04",
        "2024-04-26, 1, 2024-05-02",
        "2026-08-21, 1, 2026-08-22",
        "2026-08-28, 1, 2026-09-03",
        "2026-12-31, 1, 2027-01-04",
        "2025-06-11, 0, 2025-06-11"
    })
    void workingDaysAreCountedFromTheNextDay(LocalDate from, int days, LocalDate expected) {
        assertThat(calendar.plusWorkingDays(from, days)).isEqualTo(expected);
        assertThat(calendar.workingDaysBetween(from, expected)).isEqualTo(days);
    }

    @Test
    void nothingLiesBetweenADayAndAnEarlierOne() {
        assertThat(calendar.workingDaysBetween(LocalDate.of(2025, 6, 12), LocalDate.of(2025, 6, 11)))
                .isZero();
    }

    @Test
    void dayOffIsNamed() {
        assertThat(calendar.nameOfDayOff(LocalDate.of(2025, 4, 7))).contains("Giỗ Tổ Hùng Vương");
        assertThat(calendar.nameOfDayOff(LocalDate.of(2025, 4, 8))).isEmpty();
    }

    @Test
    void yearWithoutDataIsAnErrorThatNamesIt() {
        assertThatThrownBy(() -> calendar.isWorkingDay(LocalDate.of(2031, 3, 3)))
                .isInstanceOfSatisfying(UnknownYear.class, problem -> assertThat(problem.arguments())
                        .containsExactly("2031"));
        assertThatThrownBy(() -> calendar.plusWorkingDays(LocalDate.of(2027, 12, 30), 5))
                .isInstanceOf(UnknownYear.class);
    }

    @Test
    void yearWhoseNoticeIsMissingSaysSo() {
        assertThat(calendar.isComplete(2025)).isTrue();
        assertThat(calendar.isComplete(2027)).isFalse();
        assertThat(calendar.isComplete(2031)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{year: 2025, complete: true, daysOff: [{name: A, from: 2024-01-01, to: 2024-01-01}], makeUpDays: []}",
                "{year: 2025, complete: true, daysOff: [{name: A, from: 2025-01-03, to: 2025-01-02}], makeUpDays: []}",
                "{year: 2025, complete: true, daysOff: [{name: A, from: 2025-01-02, to: 2025-01-02}],"
                        + " makeUpDays: [{day: 2025-01-06, instead: 2025-01-02}]}",
                "{year: 2025, complete: true, daysOff: [], makeUpDays: [{day: 2025-01-11, instead: 2025-01-02}]}",
                "{year: 2025, complete: true, daysOff: [{name: A, from: 2025-02-30, to: 2025-03-01}], makeUpDays: []}",
                "{year: 2025, complete: true}"
            })
    void fileThatContradictsItselfIsRefusedByName(String content) {
        assertThatThrownBy(() -> YearFile.read(
                        "vn-2025.yaml", new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("vn-2025.yaml");
    }
}
