package vn.danvan.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegistrationTest {

    @ParameterizedTest
    @CsvSource({"2021, 2021-2025", "2025, 2021-2025", "2026, 2026-2030", "2030, 2026-2030", "2031, 2031-2035"})
    void stagesLastFiveYears(int year, String stage) {
        assertThat(Registration.empty(year).stage()).isEqualTo(stage);
    }

    @ParameterizedTest
    @CsvSource({
        "GRASSROOTS, 2025-06-30, DISTRICT",
        "GRASSROOTS, 2025-07-01, PROVINCE",
        "DISTRICT, 2026-01-01, PROVINCE",
        "PROVINCE, 2026-01-01, CENTRAL"
    })
    void levelsFollowTheDaysWithAndWithoutDistricts(ModelLevel level, LocalDate day, ModelLevel next) {
        assertThat(level.next(day)).contains(next);
    }

    @Test
    void aboveTheCentralLevelThereIsNone() {
        assertThat(ModelLevel.CENTRAL.next(LocalDate.of(2026, 1, 1))).isEmpty();
    }

    @Test
    void emptyRegistrationLacksTheTenFieldsAndWhatClassifiesIt() {
        assertThat(RegistrationCheck.missing(Registration.empty(2026)))
                .hasSize(1 + 4 + 1 + Registration.Question.values().length)
                .startsWith("models.name", "models.kind");
        assertThat(Registration.Question.values()).hasSize(9);
    }
}
