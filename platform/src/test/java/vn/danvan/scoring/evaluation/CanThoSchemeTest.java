package vn.danvan.scoring.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.danvan.scoring.evaluation.BandStep.Reason;
import vn.danvan.scoring.scheme.Band;
import vn.danvan.scoring.scheme.GivenProblem;
import vn.danvan.scoring.scheme.Scheme;

/** What the decision of Cần Thơ says must come out of its data, with no code that knows it. */
class CanThoSchemeTest {

    private final Scheme scheme = Sheets.scheme("schemes/can-tho-2579-2025.yaml");

    @Test
    void everythingFulfilledIsExcellent() {
        Evaluation result = Sheets.allOfCanTho().by(scheme);

        assertThat(result.total()).isEqualByComparingTo("100");
        assertThat(result.points("1")).isEqualByComparingTo("10");
        assertThat(result.points("2")).isEqualByComparingTo("90");
        assertThat(code(result)).isEqualTo("XUAT_SAC");
    }

    @Test
    void ninetyFiveWithoutAZeroIsExcellent() {
        Evaluation result = Sheets.allOfCanTho().ratio("2.3", "20", "25").by(scheme);

        assertThat(result.total()).isEqualByComparingTo("95");
        assertThat(code(result)).isEqualTo("XUAT_SAC");
    }

    @Test
    void ninetyFiveWithAZeroIsNotExcellentAndTheZeroIsNamed() {
        Evaluation result = Sheets.allOfCanTho().amount("2.4", "0").by(scheme);

        assertThat(result.total()).isEqualByComparingTo("95");
        assertThat(result.steps())
                .extracting(BandStep::reason)
                .containsExactly(Reason.BY_POINTS, Reason.ZERO_CRITERION);
        assertThat(result.steps().getFirst().band()).extracting(Band::code).isEqualTo("XUAT_SAC");
        assertThat(result.steps().getLast().about()).containsExactly("2.4");
        assertThat(code(result)).isEqualTo("HOAN_THANH");
    }

    @ParameterizedTest
    @CsvSource({
        "KHIEN_TRACH, TOT",
        "CANH_CAO, HOAN_THANH",
        "THAM_NHUNG, KHONG",
        "MAT_DOAN_KET, KHONG",
        "CACH_CHUC, KHONG",
        "KHOI_TO, KHONG",
        "KHONG_TU_CHAM, KHONG"
    })
    void whatHappenedHoldsBackEvenOneHundredPoints(String fact, String band) {
        assertThat(code(Sheets.allOfCanTho().fact(fact).by(scheme))).isEqualTo(band);
    }

    @Test
    void theHarderCapHoldsAndAKnockOutBeatsBoth() {
        assertThat(code(Sheets.allOfCanTho().fact("CANH_CAO", "KHIEN_TRACH").by(scheme)))
                .isEqualTo("HOAN_THANH");
        assertThat(code(Sheets.allOfCanTho().fact("KHIEN_TRACH", "KHOI_TO").by(scheme)))
                .isEqualTo("KHONG");
    }

    @Test
    void capNeverRaises() {
        Evaluation result =
                Sheets.allOfCanTho().ratio("2.2", "0", "3").fact("KHIEN_TRACH").by(scheme);

        assertThat(result.total()).isEqualByComparingTo("70");
        assertThat(code(result)).isEqualTo("KHONG");
    }

    @Test
    void bonusOfFiveCountsThree() {
        Evaluation result =
                Sheets.allOfCanTho().ratio("2.2", "2", "3").amount("T1", "5").by(scheme);

        assertThat(result.base()).isEqualByComparingTo("90");
        assertThat(result.bonus()).satisfies(bonus -> {
            assertThat(bonus.before()).isEqualByComparingTo("5");
            assertThat(bonus.after()).isEqualByComparingTo("3");
        });
        assertThat(result.total()).isEqualByComparingTo("93");
        assertThat(code(result)).isEqualTo("TOT");
    }

    @Test
    void penaltyOfFourCountsThree() {
        Evaluation result = Sheets.allOfCanTho().amount("P1", "4").by(scheme);

        assertThat(result.penaltyPoints()).isEqualByComparingTo("3");
        assertThat(result.total()).isEqualByComparingTo("97");
    }

    @ParameterizedTest
    @CsvSource({
        "20, 95, XUAT_SAC",
        "19.99, 94.99, TOT",
        "10, 85, TOT",
        "9.99, 84.99, HOAN_THANH",
        "0.01, 75.01, HOAN_THANH"
    })
    void bandsBeginWithTheirFirstPoint(String done, String total, String band) {
        Evaluation result = Sheets.allOfCanTho().ratio("2.3", done, "25").by(scheme);

        assertThat(result.total()).isEqualByComparingTo(total);
        assertThat(code(result)).isEqualTo(band);
    }

    @Test
    void nothingStatedForACriterionGivesNoBandYet() {
        Evaluation result = Sheets.allOfCanTho().without("2.2").by(scheme);

        assertThat(result.missing()).containsExactly("2.2");
        assertThat(result.band()).isNull();
        assertThat(result.steps().getLast().reason()).isEqualTo(Reason.INCOMPLETE);
    }

    @Test
    void misspeltCodesAreRefusedAndNotOverlooked() {
        assertThatExceptionOfType(GivenProblem.class)
                .isThrownBy(() -> Sheets.allOfCanTho().fact("KHIENTRACH").by(scheme))
                .satisfies(problem -> assertThat(problem.reason()).isEqualTo(GivenProblem.Reason.UNKNOWN_FACT));
        assertThatExceptionOfType(GivenProblem.class)
                .isThrownBy(() -> Sheets.allOfCanTho().amount("2.9", "1").by(scheme))
                .satisfies(problem -> assertThat(problem.reason()).isEqualTo(GivenProblem.Reason.UNKNOWN_CRITERION));
    }

    private static String code(Evaluation result) {
        return result.band() == null ? "" : result.band().code();
    }
}
