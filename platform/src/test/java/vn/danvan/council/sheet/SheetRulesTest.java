package vn.danvan.council.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.danvan.models.ModelId;
import vn.danvan.scoring.evaluation.Evaluator;
import vn.danvan.scoring.evaluation.ScoreSheet;
import vn.danvan.scoring.reading.SchemeText;
import vn.danvan.scoring.scheme.Criterion;
import vn.danvan.scoring.scheme.Given;
import vn.danvan.scoring.scheme.PointRule;
import vn.danvan.scoring.scheme.Scheme;

class SheetRulesTest {

    private static final Scheme SCHEME = SchemeText.read("""
            code: thu
            name: Thử
            sample: true
            appliesTo: [Mô hình]
            total: 100
            decimals: 2
            criteria:
              - { code: A, name: Chấm, maxPoints: 60, evidence: false, rule: { kind: MARKED } }
              - code: B
                name: Bậc
                maxPoints: 40
                evidence: false
                rule: { kind: STEPS, steps: [ { from: 0, below: 50, points: 10 }, { from: 50, points: 40 } ] }
            bonus:
              cap: 3
              items:
                - { code: T, name: Thưởng, maxPoints: 3, evidence: false, rule: { kind: PER_CASE, each: 1 } }
            bands:
              - { code: DAT, name: Đạt, from: 50 }
              - { code: CHUA, name: Chưa, from: 0, below: 50 }
            tieBreaks: []
            """);

    @Test
    void lowestAndHighestMarkAreExtremeAndTheBonusIsNot() {
        assertThat(extremes("0", "70")).containsExactly("A", "B");
        assertThat(extremes("60", "20")).containsExactly("A", "B");
        assertThat(extremes("59.5", "20")).containsExactly("B");
        assertThat(Extremes.of(Evaluator.evaluate(SCHEME, new ScoreSheet(Map.of(), Set.of()))))
                .as("nothing given is no mark")
                .isEmpty();
    }

    private static List<String> extremes(String first, String second) {
        return Extremes.of(Evaluator.evaluate(SCHEME, sheet(first, second)));
    }

    private static ScoreSheet sheet(String first, String second) {
        return new ScoreSheet(
                Map.of(
                        "A", new Given.Amount(new BigDecimal(first)),
                        "B", new Given.Amount(new BigDecimal(second)),
                        "T", new Given.Amount(BigDecimal.ZERO)),
                Set.of());
    }

    @Test
    void pointsOfASheetComeBackAsTheyWereStored() {
        SheetPoints points = SheetPoints.of(Evaluator.evaluate(SCHEME, sheet("12.34", "70")));

        assertThat(SheetPoints.read(points.stored())).isEqualTo(points);
        assertThat(points.lines()).containsExactly(new BigDecimal("12.34"), new BigDecimal("40.00"));
    }

    @Test
    void keysSetEveryWholePointOfASmallCriterionAndNineEvenStepsOfALargeOne() {
        assertThat(ladder("5", new PointRule.Marked())).containsExactly("0", "1", "2", "3", "4", "5");
        assertThat(ladder("20", new PointRule.Marked()))
                .containsExactly("0", "2.5", "5", "7.5", "10", "12.5", "15", "17.5", "20");
        assertThat(ladder("15", new PointRule.Marked()))
                .hasSize(9)
                .startsWith("0")
                .endsWith("15");
        assertThat(ladder("3", new PointRule.PerCase(new BigDecimal("1")))).containsExactly("0", "1", "2", "3");
        assertThat(ladder("10", new PointRule.AllOrNothing(null))).isEmpty();
    }

    private static List<String> ladder(String most, PointRule rule) {
        return Ladder.of(new Criterion("1", "Tiêu chí", new BigDecimal(most), false, rule, List.of())).stream()
                .map(each ->
                        each.signum() == 0 ? "0" : each.stripTrailingZeros().toPlainString())
                .toList();
    }

    @Test
    void namesAreBlottedOutInAnyCaseAndAcrossLinesButNotInsideOtherWords() {
        BlindText blind = new BlindText(List.of("Hội Phụ nữ xã Ba Cụm", "Bà Tư", ""));

        assertThat(blind.blot("HỘI PHỤ NỮ  xã\nBa Cụm và bà Tư vận động; Bà Tường giúp."))
                .isEqualTo("••• và ••• vận động; Bà Tường giúp.");
    }

    @ParameterizedTest
    @EnumSource(SheetState.class)
    void othersAreSeenOnlyOnceOnesOwnSheetIsHandedIn(SheetState own) {
        ModelId model = new ModelId(UUID.randomUUID());

        for (boolean leading : new boolean[] {true, false}) {
            assertThat(new Sight(false, leading, Map.of(model, own), Set.of()).ofOthers(model))
                    .isEqualTo(own == SheetState.FINAL);
            assertThat(new Sight(true, leading, Map.of(model, own), Set.of()).ofOthers(model))
                    .isTrue();
            assertThat(new Sight(true, leading, Map.of(model, own), Set.of(model)).ofOthers(model))
                    .as("a conflict of interest hides for good")
                    .isFalse();
        }
    }

    @Test
    void rankingOpensWhenNothingOfOnesOwnIsLeftToHandIn() {
        ModelId one = new ModelId(UUID.randomUUID());
        ModelId other = new ModelId(UUID.randomUUID());
        Map<ModelId, SheetState> half = Map.of(one, SheetState.FINAL, other, SheetState.DRAFT);

        assertThat(new Sight(false, true, half, Set.of()).ofRanking()).isFalse();
        assertThat(new Sight(false, false, half, Set.of(other)).ofRanking()).isTrue();
        assertThat(new Sight(false, false, Map.of(), Set.of()).ofRanking())
                .as("somebody who neither scores nor leads")
                .isFalse();
        assertThat(new Sight(false, true, Map.of(), Set.of()).ofRanking()).isTrue();
        assertThat(new Sight(true, false, half, Set.of()).ofRanking()).isTrue();
    }
}
