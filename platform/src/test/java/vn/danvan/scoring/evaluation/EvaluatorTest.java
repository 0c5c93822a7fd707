package vn.danvan.scoring.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.danvan.scoring.evaluation.BandStep.Reason;
import vn.danvan.scoring.scheme.GivenProblem;
import vn.danvan.scoring.scheme.Scheme;
import vn.danvan.scoring.scheme.TieBreak;

/** Every rule, on an invented scheme of another shape: what works here knows no province. */
class EvaluatorTest {

    private final Scheme scheme = Sheets.scheme("phong-trao-thu.yaml");

    @Test
    void groupsOfAnyDepthAreTheSumsOfTheirParts() {
        Evaluation result = Sheets.allOfInvented().amount("A1b", "50").by(scheme);

        assertThat(result.points("A1b")).isEqualByComparingTo("12.5");
        assertThat(result.points("A1")).isEqualByComparingTo("52.5");
        assertThat(result.points("A")).isEqualByComparingTo("72.5");
        assertThat(result.total()).isEqualByComparingTo("107.5");
        assertThat(result.lines())
                .extracting(ScoreLine::code)
                .containsExactly("A", "A1", "A1a", "A1b", "A1c", "A2", "B", "C");
        assertThat(result.lines()).extracting(ScoreLine::depth).containsExactly(0, 1, 2, 2, 2, 1, 0, 0);
    }

    @ParameterizedTest
    @CsvSource({"1, 3, 10, false", "2, 7, 8.6, true", "0, 7, 0, false", "9, 7, 30, false", "1, 8, 3.8, true"})
    void rateIsDoneOfPlannedRoundedOnceHalfUp(String done, String planned, String points, boolean rounded) {
        ScoreLine line = line(Sheets.allOfInvented().ratio("A1a", done, planned).by(scheme), "A1a");

        assertThat(line.points()).isEqualByComparingTo(points);
        assertThat(line.rounded()).isEqualTo(rounded);
    }

    @ParameterizedTest
    @CsvSource({"-3, 0", "49.9, 0", "50, 12.5", "87.4, 12.5", "87.5, 20", "100, 20"})
    void stepsIncludeTheirBeginningAndExcludeTheirEnd(String value, String points) {
        assertThat(Sheets.allOfInvented().amount("A1b", value).by(scheme).points("A1b"))
                .isEqualByComparingTo(points);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "13, 2.6", "50, 10", "51, 10"})
    void casesAddUpToTheCriterionsPoints(String count, String points) {
        assertThat(Sheets.allOfInvented().amount("A1c", count).by(scheme).points("A1c"))
                .isEqualByComparingTo(points);
    }

    @ParameterizedTest
    @CsvSource({"99.99, 0", "100, 20", "120, 20"})
    void allOrNothingGivesNothingForAlmost(String amount, String points) {
        assertThat(Sheets.allOfInvented().amount("A2", amount).by(scheme).points("A2"))
                .isEqualByComparingTo(points);
    }

    @Test
    void unitWithoutAnIndexTakesTheFallback() {
        // 25 × 85 ÷ 100 = 21.25, kept to one place half up
        assertThat(Sheets.allOfInvented().without("B").by(scheme).points("B")).isEqualByComparingTo("21.3");
        assertThat(Sheets.allOfInvented().amount("B", "60").by(scheme).points("B"))
                .isEqualByComparingTo("15");
    }

    @Test
    void totalDoesNotFallBelowZero() {
        Evaluation result = new Sheets()
                .ratio("A1a", "0", "1")
                .amount("A1b", "0")
                .amount("A1c", "0")
                .amount("A2", "0")
                .amount("B", "0")
                .amount("C", "1")
                .amount("M", "2")
                .by(scheme);

        assertThat(result.penaltyPoints()).isEqualByComparingTo("2.5");
        assertThat(result.total()).isEqualByComparingTo("0");
    }

    @Test
    void zeroIsNoMatterWhereNoBandMindsIt() {
        Evaluation result = Sheets.allOfInvented().amount("C", "0").by(scheme);

        assertThat(result.steps()).singleElement().satisfies(step -> assertThat(step.reason())
                .isEqualTo(Reason.BY_POINTS));
    }

    @Test
    void knockOutWithoutABandMeansNotRanked() {
        Evaluation result = Sheets.allOfInvented().fact("LOAI").by(scheme);

        assertThat(result.band()).isNull();
        assertThat(result.steps().getLast().reason()).isEqualTo(Reason.KNOCK_OUT);
        assertThat(Ranking.of(scheme, Map.of("a", result))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "C, 10.1, OUT_OF_RANGE",
        "C, -1, OUT_OF_RANGE",
        "B, 101, OUT_OF_RANGE",
        "A1c, 1.5, NOT_WHOLE",
        "A1a, 3, WRONG_KIND"
    })
    void whatTheRuleCannotTakeIsRefused(String code, String amount, GivenProblem.Reason reason) {
        assertThatExceptionOfType(GivenProblem.class)
                .isThrownBy(() -> Sheets.allOfInvented().amount(code, amount).by(scheme))
                .satisfies(problem -> assertThat(problem.reason()).isEqualTo(reason));
    }

    @Test
    void nothingPlannedIsNoRate() {
        assertThatExceptionOfType(GivenProblem.class)
                .isThrownBy(() -> Sheets.allOfInvented().ratio("A1a", "0", "0").by(scheme))
                .satisfies(problem -> assertThat(problem.reason()).isEqualTo(GivenProblem.Reason.NOTHING_PLANNED));
    }

    @Test
    void tieBreaksDecideInTheirOrderAndTheRestShareARank() {
        Evaluation strongInA = Sheets.allOfInvented().amount("C", "5").by(scheme);
        Evaluation strongInC = Sheets.allOfInvented().amount("A1c", "25").by(scheme);
        Evaluation sameAsThat = Sheets.allOfInvented().amount("A1c", "25").by(scheme);
        Evaluation last = Sheets.allOfInvented().amount("C", "0").by(scheme);

        List<Ranking.Place> places =
                Ranking.of(scheme, Map.of("y", strongInC, "x", sameAsThat, "w", last, "z", strongInA));

        assertThat(places).extracting(Ranking.Place::id).containsExactly("z", "x", "y", "w");
        assertThat(places).extracting(Ranking.Place::rank).containsExactly(1, 2, 2, 4);
        assertThat(places).extracting(Ranking.Place::level).containsExactly(false, true, true, false);
        assertThat(places.get(1).decidedBy()).isEqualTo(new TieBreak.HigherCriterion("A1"));
        assertThat(places.get(3).decidedBy()).isNull();
    }

    private static ScoreLine line(Evaluation result, String code) {
        return result.lines().stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
