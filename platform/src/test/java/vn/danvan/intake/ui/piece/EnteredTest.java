package vn.danvan.intake.ui.piece;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnteredTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"90|90", "12,5|12.5", "1.500|1500", "2.000.000,25|2000000.25", " 7 |7"})
    void numbersAreReadAsVietnameseOfficesWriteThem(String typed, BigDecimal value) {
        assertThat(Entered.number(typed))
                .hasValueSatisfying(read -> assertThat(read).isEqualByComparingTo(value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "chín mươi", "12.5", "90%", "-3", "1,2,3"})
    void whatIsNoNumberIsNotGuessedAt(String typed) {
        assertThat(Entered.number(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"15/12,12-15", "5/6,06-05", "05-06,06-05", "29/2,02-29"})
    void dayOfTheYearIsReadDayFirst(String typed, String kept) {
        assertThat(Entered.dayOfYear(typed)).contains(kept);
    }

    @ParameterizedTest
    @ValueSource(strings = {"31/4", "12/15", "15", "15/12/2024", "cuối năm"})
    void whatIsNoDayOfTheYearIsRefused(String typed) {
        assertThat(Entered.dayOfYear(typed)).isEmpty();
    }

    @Test
    void bodiesAreReadOnePerLine() {
        assertThat(Entered.lines("Sở Nội vụ\n\n  Công an tỉnh \n")).containsExactly("Sở Nội vụ", "Công an tỉnh");
    }

    @Test
    void keptValuesAreShownAsTheyAreWritten() {
        assertThat(Entered.shownDay("12-15")).isEqualTo("15/12");
        assertThat(Entered.number(new BigDecimal("12.50"))).isEqualTo("12,5");
    }
}
