package vn.danvan.tenantconfig;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecognitionRulesTest {

    @TempDir
    private Path directory;

    @Test
    void provinceThatSaysNothingHasNoRuleOfItsOwn() {
        RecognitionRules rules = new Folder(directory).load().recognition();

        assertThat(rules.stepwise()).isNull();
        assertThat(rules.of("PROVINCE").recogniseFrom()).isNull();
    }

    @Test
    void rulesOfEachLevelAreRead() {
        RecognitionRules rules = with("""
                recognition:
                  stepwise: false
                  levels:
                    - {level: GRASSROOTS, recogniseFrom: 70.5, proposeFrom: 90}
                    - {level: PROVINCE, maxNumber: 40, maxShare: 30, sheets: 5, spread: 10}
                """).load().recognition();

        assertThat(rules.stepwise()).isFalse();
        assertThat(rules.of("GRASSROOTS").recogniseFrom()).isEqualByComparingTo("70.5");
        assertThat(rules.of("PROVINCE").maxNumber()).isEqualTo(40);
        assertThat(rules.of("PROVINCE").spread()).isEqualByComparingTo(BigDecimal.TEN);
        assertThat(rules.of("CENTRAL").sheets()).isNull();
    }

    @Test
    void contradictingRulesAreReportedOnTheirLines() {
        assertThat(with("""
                        recognition:
                          levels:
                            - {level: PROVINCE, recogniseFrom: 90, proposeFrom: 80}
                            - {level: PROVINCE}
                        """).errors())
                .satisfiesExactly(
                        error -> assertThat(error)
                                .startsWith("vi-du/tenant.yaml:18: recognition.levels[0].proposeFrom: 80"),
                        error -> assertThat(error).startsWith("vi-du/tenant.yaml:19: recognition.levels[1].level: "));
    }

    @Test
    void unknownLevelsAndSharesAboveAllAreRefused() {
        assertThat(with("""
                        recognition:
                          levels:
                            - {level: VILLAGE, maxShare: 101}
                        """).errors()).hasSize(2);
    }

    private Folder with(String recognition) {
        return new Folder(directory).with("tenant.yaml", Folder.TENANT + recognition);
    }
}
