package vn.danvan.scoring.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.danvan.scoring.evaluation.BandStep.Reason;
import vn.danvan.scoring.reading.SchemeProblem;
import vn.danvan.scoring.reading.SchemeText;
import vn.danvan.scoring.scheme.Scheme;
import vn.danvan.scoring.scheme.TieBreak;

/** Shapes in which provinces score, as data; every expected figure was worked out by hand. */
class SchemeShapesTest {

    /** Groups with floors, points lost by each late document, marks from 0 to 10 that count twice, bonus and penalty. */
    private static final String FLOORS = """
            code: cham-xa
            name: Chấm điểm dân vận cấp xã
            total: 100
            decimals: 1
            criteria:
              - code: A
                name: Lãnh đạo
                maxPoints: 30
                parts:
                  - { code: A1, name: Kế hoạch, maxPoints: 10, rule: { kind: DEGREE } }
                  - { code: A2, name: Văn bản đúng hạn, maxPoints: 20, rule: { kind: PER_FAULT, each: 2.5 } }
              - code: B
                name: Thực hiện
                maxPoints: 50
                parts:
                  - { code: B1, name: Mô hình, maxPoints: 30, rule: { kind: RATE } }
                  - code: B2
                    name: Mức độ hài lòng
                    maxPoints: 20
                    rule:
                      kind: STEPS
                      steps:
                        - { from: 60, below: 80, points: 8 }
                        - { from: 80, below: 90, points: 15 }
                        - { from: 90, points: 20 }
              - { code: C, name: Hiệu quả (hệ số 2), maxPoints: 20, rule: { kind: EXTERNAL, source: Hội đồng, scale: 10 } }
            bonus:
              cap: 5
              items:
                - { code: T, name: Được nhân rộng, maxPoints: 6, rule: { kind: PER_CASE, each: 2 } }
            penalty:
              cap: 10
              items:
                - { code: P, name: Báo cáo chậm, maxPoints: 12, rule: { kind: PER_CASE, each: 1.5 } }
            bands:
              - { code: XS, name: Xuất sắc, from: 90, floors: [{ code: A, from: 24 }, { code: B, from: 40 }] }
              - { code: TOT, name: Tốt, from: 75, below: 90, floors: [{ code: A, from: 18 }] }
              - { code: KHA, name: Khá, from: 60, below: 75 }
              - { code: YEU, name: Yếu, from: 0, below: 60 }
            """;

    /** Three weights of one hundred, each marked from 0 to 10; whoever did not register is not ranked. */
    private static final String WEIGHTS = """
            code: trong-so
            name: Chấm theo trọng số
            total: 100
            decimals: 2
            criteria:
              - { code: K, name: Cách làm, maxPoints: 40, rule: { kind: EXTERNAL, source: Giám khảo, scale: 10 } }
              - { code: L, name: Lan tỏa, maxPoints: 35, rule: { kind: EXTERNAL, source: Giám khảo, scale: 10 } }
              - { code: H, name: Hồ sơ, maxPoints: 25, rule: { kind: EXTERNAL, source: Giám khảo, scale: 10 } }
            bands:
              - { code: DAT, name: Đạt, from: 80 }
              - { code: CHUA, name: Chưa đạt, from: 0, below: 80 }
            knockOuts:
              - { code: KHONG_DANG_KY, name: Không đăng ký }
            """;

    private static final String TIES = """
            code: bang-diem
            name: Chấm mô hình
            total: 10
            decimals: 2
            criteria:
              - { code: I, name: Nội dung, maxPoints: 4, rule: { kind: MARKED } }
              - { code: II, name: Hiệu quả, maxPoints: 6, rule: { kind: MARKED } }
            bonus:
              cap: 1
              items:
                - { code: T, name: Sáng kiến, maxPoints: 1, rule: { kind: MARKED } }
            penalty:
              cap: 1
              items:
                - { code: P, name: Nộp chậm, maxPoints: 1, rule: { kind: MARKED } }
            bands:
              - { code: DAT, name: Đạt, from: 0 }
            tieBreaks:
              - { kind: CRITERION, code: II }
              - { kind: BONUS }
              - { kind: AUTHORITY }
            """;

    private final Scheme floors = SchemeText.read(FLOORS);

    @Test
    void faultsWeightsStepsBonusAndPenaltyAddUp() {
        Evaluation result = commune("3").by(floors);

        // 9,5 + (20 − 3 × 2,5) = 22; 30 × 28 ÷ 30 + 15 = 43; 20 × 9,2 ÷ 10 = 18,4; + 5 of 6; − 2 × 1,5
        assertThat(result.points("A")).isEqualByComparingTo("22");
        assertThat(result.points("B")).isEqualByComparingTo("43");
        assertThat(result.points("C")).isEqualByComparingTo("18.4");
        assertThat(result.total()).isEqualByComparingTo("85.4");
        assertThat(result.band().code()).isEqualTo("TOT");
    }

    @ParameterizedTest
    @CsvSource({"0, 20", "3, 12.5", "8, 0", "9, 0", "400, 0"})
    void everyFaultCostsUntilNothingIsLeft(String faults, String points) {
        assertThat(commune(faults).by(floors).points("A2")).isEqualByComparingTo(points);
    }

    @Test
    void tooLittleInOneGroupLeavesTheBestBandThatDoesNotDemandIt() {
        Evaluation result = commune("7").by(floors);

        // A = 9,5 + 2,5 = 12, so 75,4 points are not "Tốt"
        assertThat(result.total()).isEqualByComparingTo("75.4");
        assertThat(result.steps()).extracting(BandStep::reason).containsExactly(Reason.BY_POINTS, Reason.BELOW_FLOOR);
        assertThat(result.steps().getLast().about()).containsExactly("A");
        assertThat(result.band().code()).isEqualTo("KHA");
    }

    @Test
    void exactlyTheFloorIsEnough() {
        // A = 8 + (20 − 4 × 2,5) = 18
        assertThat(commune("4").amount("A1", "80").by(floors).points("A")).isEqualByComparingTo("18");
        assertThat(commune("4").amount("A1", "80").by(floors).steps())
                .extracting(BandStep::reason)
                .containsExactly(Reason.BY_POINTS);
    }

    @Test
    void floorOfWhatIsNotThereOrCannotBeReachedIsRefused() {
        SchemeProblem refused = catchThrowableOfType(
                SchemeProblem.class,
                () -> SchemeText.read(
                        FLOORS.replace("{ code: A, from: 18 }", "{ code: D, from: 1 }, { code: C, from: 20.5 }")));

        assertThat(refused.errors())
                .extracting(error -> error.path())
                .containsExactly("bands[1].floors[0].code", "bands[1].floors[1].from");
    }

    @Test
    void weightsOfAHundredTakeMarksFromZeroToTen() {
        Sheets sheet = new Sheets().amount("K", "8.5").amount("L", "7.25").amount("H", "9");
        Scheme weights = SchemeText.read(WEIGHTS);

        // 34 + 25,375 → 25,38 + 22,5
        assertThat(sheet.by(weights).total()).isEqualByComparingTo("81.88");
        assertThat(sheet.by(weights).band().code()).isEqualTo("DAT");
        assertThat(sheet.fact("KHONG_DANG_KY").by(weights).band()).isNull();
    }

    @Test
    void tiesGoByTheirRulesInTheirOrder() {
        Scheme ties = SchemeText.read(TIES);
        Map<String, Evaluation> results = Map.of(
                "x", new Sheets().amount("I", "3").amount("II", "5").by(ties),
                "y", new Sheets().amount("I", "2.5").amount("II", "5.5").by(ties),
                "z",
                        new Sheets()
                                .amount("I", "2.5")
                                .amount("II", "5.5")
                                .amount("T", "1")
                                .amount("P", "1")
                                .by(ties));

        assertThat(Ranking.of(ties, results)).extracting(Ranking.Place::id).containsExactly("z", "y", "x");
        assertThat(Ranking.of(ties, results))
                .extracting(Ranking.Place::decidedBy)
                .containsExactly(null, new TieBreak.MoreBonus(), new TieBreak.HigherCriterion("II"));
    }

    private static Sheets commune(String faults) {
        return new Sheets()
                .amount("A1", "95")
                .amount("A2", faults)
                .ratio("B1", "28", "30")
                .amount("B2", "88")
                .amount("C", "9.2")
                .amount("T", "3")
                .amount("P", "2");
    }
}
