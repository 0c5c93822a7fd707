package vn.danvan.workdays;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Thursday 15/5/2025 is the day that is spoken of; there is no holiday in the three weeks before it but 30/4 to 4/5. */
class DeadlinesTest {

    private static final LocalDate DAY = LocalDate.of(2025, 5, 15);
    private static final ZoneOffset HANOI = ZoneOffset.ofHours(7);
    private static WorkingCalendar calendar;

    @BeforeAll
    static void read() throws IOException {
        calendar = WorkdaysConfiguration.workingCalendar();
    }

    @ParameterizedTest
    @CsvSource({
        "2025-05-06T23:59:59, NOT_YET_DUE, 6",
        "2025-05-07T00:00:00, DUE_SOON, 5",
        "2025-05-13T23:59:59, DUE_SOON, 1",
        "2025-05-14T00:00:00, DUE_TODAY, 0",
        "2025-05-14T23:59:59, DUE_TODAY, 0",
        "2025-05-15T00:00:00, OVERDUE, 1",
        "2025-05-18T12:00:00, OVERDUE, 4"
    })
    void beforeADayEndsWithTheDayBeforeIt(LocalDateTime now, DeadlineState state, int days) {
        Standing standing = strict().standing(new Due.Before(DAY), null, null, at(now));

        assertThat(standing.state()).isEqualTo(state);
        assertThat(standing.days()).isEqualTo(days);
        assertThat(standing.lastDay()).isEqualTo(LocalDate.of(2025, 5, 14));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-05-07T23:59:59, NOT_YET_DUE",
        "2025-05-08T00:00:00, DUE_SOON",
        "2025-05-14T23:59:59, DUE_SOON",
        "2025-05-15T00:00:00, DUE_TODAY",
        "2025-05-15T23:59:59, DUE_TODAY",
        "2025-05-16T00:00:00, OVERDUE"
    })
    void officesThatReadBeforeAsNotLaterThanHaveTheDayItself(LocalDateTime now, DeadlineState state) {
        Deadlines lenient = new Deadlines(calendar, new DeadlineRule(false, 5));

        assertThat(lenient.standing(new Due.Before(DAY), null, null, at(now)).state())
                .isEqualTo(state);
        assertThat(strict().standing(new Due.Until(DAY, null), null, null, at(now))
                        .state())
                .isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-05-15T16:59:00, DUE_TODAY, 0",
        "2025-05-15T17:00:00, DUE_TODAY, 0",
        "2025-05-15T17:00:01, OVERDUE, 1",
        "2025-05-15T17:01:00, OVERDUE, 1",
        "2025-05-16T00:00:00, OVERDUE, 1",
        "2025-05-17T00:00:00, OVERDUE, 2"
    })
    void timeOfTheDayIsKeptToTheMinute(LocalDateTime now, DeadlineState state, int days) {
        Standing standing = strict().standing(fivePm(), null, null, at(now));

        assertThat(standing.state()).isEqualTo(state);
        assertThat(standing.days()).isEqualTo(days);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-05-15T17:00:00, DONE_ON_TIME, 0",
        "2025-05-15T17:01:00, DONE_AFTER_EXTENSION, 0",
        "2025-05-20T23:59:59, DONE_AFTER_EXTENSION, 0",
        "2025-05-21T00:00:00, DONE_LATE, 1",
        "2025-05-23T08:00:00, DONE_LATE, 3"
    })
    void workDoneIsMeasuredByBothDays(LocalDateTime done, DeadlineState state, int days) {
        Standing standing =
                strict().standing(fivePm(), new Due.Until(LocalDate.of(2025, 5, 20), null), at(done), at(done));

        assertThat(standing.state()).isEqualTo(state);
        assertThat(standing.days()).isEqualTo(days);
        assertThat(standing.originalLastDay()).isEqualTo(DAY);
        assertThat(standing.lastDay()).isEqualTo(LocalDate.of(2025, 5, 20));
    }

    @ParameterizedTest
    @CsvSource({"2025-05-15T17:00:00, DONE_ON_TIME", "2025-05-15T17:01:00, DONE_LATE"})
    void withoutAnExtensionThereIsOnlyOnTimeAndLate(LocalDateTime done, DeadlineState state) {
        assertThat(strict().standing(fivePm(), null, at(done), at(done)).state())
                .isEqualTo(state);
    }

    @Test
    void confirmingLateNeverMakesTheDoerLate() {
        Instant confirmed = at(LocalDateTime.of(2025, 8, 1, 8, 0));

        assertThat(strict().standing(fivePm(), null, at(LocalDateTime.of(2025, 5, 15, 9, 0)), confirmed)
                        .state())
                .isEqualTo(DeadlineState.DONE_ON_TIME);
    }

    @Test
    void extendedWorkIsNotOverdueBeforeTheNewDay() {
        Due extended = new Due.Until(LocalDate.of(2025, 6, 30), null);

        assertThat(standing(extended, LocalDateTime.of(2025, 5, 16, 8, 0)).state())
                .isEqualTo(DeadlineState.NOT_YET_DUE);
        assertThat(standing(extended, LocalDateTime.of(2025, 7, 1, 0, 0)).state())
                .isEqualTo(DeadlineState.OVERDUE);
    }

    @Test
    void continuousWorkIsNeverOverdue() {
        Instant far = at(LocalDateTime.of(2040, 1, 1, 0, 0));

        assertThat(strict().standing(new Due.Open(), null, null, far).state()).isEqualTo(DeadlineState.NOT_YET_DUE);
        assertThat(strict().standing(new Due.Open(), null, far, far).state()).isEqualTo(DeadlineState.DONE_ON_TIME);
    }

    @Test
    void holidaysBringADeadlineNearer() {
        // After 28/4/2025 only 29/4 and 5/5 to 7/5 are worked: five off for 30/4, 1/5 and the exchanged Friday.
        Standing standing = strict().standing(
                        new Due.Until(LocalDate.of(2025, 5, 7), null),
                        null,
                        null,
                        at(LocalDateTime.of(2025, 4, 28, 8, 0)));

        assertThat(standing.days()).isEqualTo(4);
        assertThat(standing.estimated()).isFalse();
    }

    @Test
    void dueDayBeyondTheKnownYearsIsEstimatedInWeekdays() {
        // Wednesday 29/12/2027 to Wednesday 5/1/2028: five weekdays.
        Standing standing = strict().standing(
                        new Due.Until(LocalDate.of(2028, 1, 5), null),
                        null,
                        null,
                        at(LocalDateTime.of(2027, 12, 29, 8, 0)));

        assertThat(standing.estimated()).isTrue();
        assertThat(standing.days()).isEqualTo(5);
    }

    @Test
    void overdueWorkOfAYearBeforeTheDataIsStillOverdue() {
        Standing standing = strict().standing(
                        new Due.Before(LocalDate.of(2021, 6, 9)), null, null, at(LocalDateTime.of(2021, 6, 9, 0, 0)));

        assertThat(standing.state()).isEqualTo(DeadlineState.OVERDUE);
    }

    private Standing standing(@Nullable Due extended, LocalDateTime now) {
        return strict().standing(fivePm(), extended, null, at(now));
    }

    private static Due fivePm() {
        return new Due.Until(DAY, LocalTime.of(17, 0));
    }

    private static Deadlines strict() {
        return new Deadlines(calendar, DeadlineRule.DEFAULT);
    }

    private static Instant at(LocalDateTime local) {
        return local.toInstant(HANOI);
    }
}
