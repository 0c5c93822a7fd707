package vn.danvan.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormatsTest {

    @Test
    void dayStandsInAnAddressAsTheYearTheMonthAndTheDay() {
        assertThat(Formats.day("2026-02-28")).contains(LocalDate.of(2026, 2, 28));
    }

    /** The last two are days to the language, and faults to the database. */
    @ParameterizedTest
    @ValueSource(
            strings = {"", "hom-nay", "2026-02-30", "2026-2-3", "28/02/2026", "+999999998-12-31", "-999999998-01-01"})
    void whatNobodyCanMeanIsNoDay(String text) {
        assertThat(Formats.day(text)).isEmpty();
    }
}
