package vn.danvan.models.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;
import vn.danvan.models.forms.AskedQuestion;
import vn.danvan.models.forms.FormContent;
import vn.danvan.models.step.ModelLevel;

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
    void emptyRegistrationLacksTheTenFieldsOfTheUsualFormAndWhatClassifiesIt() throws IOException {
        FormContent usual;
        try (InputStream form = getClass().getResourceAsStream("/models/default-form.json")) {
            usual = JsonMapper.shared().readValue(form, FormContent.class);
        }

        assertThat(RegistrationCheck.missing(Registration.empty(2026), usual))
                .hasSize(1 + 4 + 1 + 9)
                .startsWith("models.name", "models.kind")
                .contains("models.question.goals", "models.question.durability");
    }

    @Test
    void formAsksWhatItSaysAndNoMore() {
        FormContent form = new FormContent(
                "",
                List.of(
                        new AskedQuestion("GOALS", "", "", true, 3),
                        new AskedQuestion("RESOURCES", "", "", false, 0),
                        new AskedQuestion("FUND", "Quỹ nào chi?", "", true, 0)));

        assertThat(RegistrationCheck.missing(Registration.empty(2026), form))
                .contains("models.question.goals", "Quỹ nào chi?")
                .doesNotContain("models.question.resources", "models.question.situation");
    }

    @Test
    void wordsAreCountedAsPeopleCountThem() {
        assertThat(AskedQuestion.words("")).isZero();
        assertThat(AskedQuestion.words("  Mười ngõ\n có cây   xanh ")).isEqualTo(5);
        FormContent form = new FormContent("", List.of(new AskedQuestion("FUND", "Quỹ", "", true, 3)));

        assertThatNoException().isThrownBy(() -> RegistrationCheck.requireShort(with("một hai ba"), form));
        assertThatExceptionOfType(RegistrationProblem.class)
                .isThrownBy(() -> RegistrationCheck.requireShort(with("một hai ba bốn"), form))
                .satisfies(problem -> assertThat(problem.arguments()).containsExactly("Quỹ", 3, 4));
    }

    private static Registration with(String answer) {
        return new Registration(
                "Tên", null, null, null, null, 2026, "", List.of(), "", false, false, Map.of(), Map.of("FUND", answer));
    }
}
