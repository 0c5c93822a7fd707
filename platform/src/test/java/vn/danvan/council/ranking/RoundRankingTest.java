package vn.danvan.council.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.danvan.council.round.MissingScorePolicy;
import vn.danvan.council.round.RoundModel;
import vn.danvan.council.round.RoundRules;
import vn.danvan.council.sheet.SheetLine;
import vn.danvan.council.sheet.SheetPoints;
import vn.danvan.council.sheet.SheetState;
import vn.danvan.models.ModelId;
import vn.danvan.models.registration.ModelField;
import vn.danvan.scoring.reading.SchemeText;
import vn.danvan.scoring.scheme.Scheme;
import vn.danvan.scoring.scheme.TieBreak;

class RoundRankingTest {

    private static final Scheme SCHEME = SchemeText.read("""
            code: thu
            name: Thử
            sample: true
            appliesTo: [Mô hình]
            total: 100
            decimals: 2
            criteria:
              - { code: '1', name: Cách làm, maxPoints: 60, evidence: false, rule: { kind: MARKED } }
              - { code: '2', name: Hiệu quả, maxPoints: 40, evidence: false, rule: { kind: MARKED } }
            bands:
              - { code: DAT, name: Đạt, from: 80 }
              - { code: CHUA, name: Chưa, from: 0, below: 80 }
            tieBreaks:
              - { kind: CRITERION, code: '2' }
              - { kind: AUTHORITY }
            """);

    private final List<RoundModel> models = List.of(model(1), model(2), model(3));
    private final List<SheetLine> sheets = new ArrayList<>();

    @Test
    void meanIsDividedOnceAndRoundedToTwoPlaces() {
        handIn(1, 1, 50, 30);
        handIn(1, 2, 50, 30);
        handIn(1, 3, 51, 30);

        ItemScore score = score(ranked(MissingScorePolicy.LEAVE_OUT, 1), 1);

        assertThat(score.mean().total()).isEqualByComparingTo("80.33");
        assertThat(score.mean().points("1")).isEqualByComparingTo("50.33");
        assertThat(score.mean().band().code()).isEqualTo("DAT");
    }

    @Test
    void missingSheetIsTreatedByThePolicy() {
        handIn(1, 1, 60, 40);
        handIn(1, 2, 40, 30);
        open(1, 3);

        assertThat(score(ranked(MissingScorePolicy.LEAVE_OUT, 1), 1).mean().total())
                .isEqualByComparingTo("85");
        assertThat(score(ranked(MissingScorePolicy.LOWEST, 1), 1).mean().total())
                .as("(100 + 70 + 70) / 3")
                .isEqualByComparingTo("80");
        RankedRound strict = ranked(MissingScorePolicy.NOT_RANKED, 1);
        assertThat(strict.places()).isEmpty();
        assertThat(reason(strict, 1)).isEqualTo(UnrankedItem.Reason.SHEET_MISSING);
    }

    @Test
    void modelBelowTheMinimumIsListedApartAndAnAbstentionIsNotMissing() {
        handIn(1, 1, 60, 40);
        sheets.add(line(1, 2, SheetState.ABSTAINED, null));
        handIn(2, 1, 30, 30);
        handIn(2, 2, 30, 30);

        RankedRound ranked = ranked(MissingScorePolicy.NOT_RANKED, 2);

        assertThat(ranked.places())
                .extracting(each -> each.score().model().position())
                .containsExactly(2);
        assertThat(reason(ranked, 1)).isEqualTo(UnrankedItem.Reason.TOO_FEW_SHEETS);
        assertThat(score(ranked, 1).missing()).isZero();
    }

    @Test
    void tieIsDecidedByTheSchemeAndWhatNoRuleDecidesSharesARank() {
        handIn(1, 1, 50, 30);
        handIn(2, 1, 45, 35);
        handIn(3, 1, 45, 35);

        List<RankedItem> places = ranked(MissingScorePolicy.LEAVE_OUT, 1).places();

        assertThat(places).extracting(RankedItem::rank).containsExactly(1, 1, 3);
        assertThat(places).extracting(RankedItem::level).containsExactly(true, true, false);
        assertThat(places.getLast().score().model().position()).isEqualTo(1);
        assertThat(places.getLast().decidedBy()).isEqualTo(new TieBreak.HigherCriterion("2"));
    }

    @Test
    void sheetOfAConflictedMemberDoesNotCountAndIsStillShown() {
        handIn(1, 1, 60, 40);
        handIn(1, 2, 20, 20);
        Map<ModelId, Set<UUID>> conflicts = Map.of(models.getFirst().id(), Set.of(member(2)));

        ItemScore score = score(
                new RoundRanking(SCHEME, rules(MissingScorePolicy.LOWEST, 1), models, sheets, conflicts).ranked(), 1);

        assertThat(score.mean().total()).isEqualByComparingTo("100");
        assertThat(score.spread()).isEqualByComparingTo("0");
        assertThat(score.sheets())
                .filteredOn(each -> each.member().equals(member(2)))
                .singleElement()
                .returns(SheetStatus.CONFLICT, CountedSheet::status)
                .returns(null, CountedSheet::total);
    }

    @Test
    void spreadOverTheThresholdGoesOnTheDiscussionListAndTheThresholdItselfDoesNot() {
        handIn(1, 1, 60, 40);
        handIn(1, 2, 40, 40);
        handIn(2, 1, 60, 40);
        handIn(2, 2, 39, 40);

        assertThat(ranked(MissingScorePolicy.LEAVE_OUT, 1).discussion())
                .extracting(each -> each.model().position())
                .containsExactly(2);
    }

    @Test
    void strictJudgeIsFoundAndTheStandardisedViewTakesStrictnessAway() {
        handIn(1, 1, 50, 30);
        handIn(2, 1, 40, 30);
        handIn(1, 2, 40, 30);
        handIn(2, 2, 30, 30);

        RankedRound ranked = ranked(MissingScorePolicy.LEAVE_OUT, 1);

        assertThat(ranked.tendencies())
                .extracting(Tendency::member, each -> each.difference().intValueExact())
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(member(1), 10),
                        org.assertj.core.groups.Tuple.tuple(member(2), -10));
        assertThat(score(ranked, 1).sheets().getFirst().standardised())
                .isEqualTo(score(ranked, 1).sheets().getLast().standardised());
        assertThat(score(ranked, 1).mean().total()).as("raw stays").isEqualByComparingTo("75");
    }

    @Test
    void orderOfTheSheetsDoesNotMatter() {
        Random random = new Random(5);
        for (int model = 1; model <= 3; model++) {
            for (int member = 1; member <= 5; member++) {
                handIn(model, member, random.nextInt(61), random.nextInt(41));
            }
        }
        RankedRound once = ranked(MissingScorePolicy.LEAVE_OUT, 1);

        java.util.Collections.shuffle(sheets, random);

        assertThat(ranked(MissingScorePolicy.LEAVE_OUT, 1).places())
                .extracting(each -> each.score().model(), RankedItem::rank)
                .isEqualTo(once.places().stream()
                        .map(each ->
                                org.assertj.core.groups.Tuple.tuple(each.score().model(), each.rank()))
                        .toList());
    }

    @Test
    void twoThousandModelsOfNineSheetsAreRankedInAFewSeconds() {
        List<RoundModel> many = new ArrayList<>();
        Random random = new Random(9);
        for (int model = 1; model <= 2000; model++) {
            many.add(model(model));
            for (int member = 1; member <= 9; member++) {
                handIn(model, member, random.nextInt(61), random.nextInt(41));
            }
        }
        long begin = System.nanoTime();

        RankedRound ranked =
                new RoundRanking(SCHEME, rules(MissingScorePolicy.LEAVE_OUT, 3), many, sheets, Map.of()).ranked();

        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(5));
        assertThat(ranked.places()).hasSize(2000);
    }

    private RankedRound ranked(MissingScorePolicy policy, int minimum) {
        return new RoundRanking(SCHEME, rules(policy, minimum), models, sheets, Map.of()).ranked();
    }

    private static RoundRules rules(MissingScorePolicy policy, int minimum) {
        return new RoundRules(LocalDate.of(2026, 12, 1), minimum, policy, false, 20);
    }

    private static ItemScore score(RankedRound ranked, int position) {
        return java.util.stream.Stream.concat(
                        ranked.places().stream().map(RankedItem::score),
                        ranked.apart().stream().map(UnrankedItem::score))
                .filter(each -> each.model().position() == position)
                .findFirst()
                .orElseThrow();
    }

    private static UnrankedItem.Reason reason(RankedRound ranked, int position) {
        return ranked.apart().stream()
                .filter(each -> each.score().model().position() == position)
                .findFirst()
                .orElseThrow()
                .reason();
    }

    private void handIn(int model, int member, int first, int second) {
        sheets.add(line(
                model,
                member,
                SheetState.FINAL,
                new SheetPoints(
                        List.of(BigDecimal.valueOf(first), BigDecimal.valueOf(second)),
                        BigDecimal.ZERO,
                        BigDecimal.ZERO)));
    }

    private void open(int model, int member) {
        sheets.add(line(model, member, SheetState.DRAFT, null));
    }

    private static SheetLine line(int model, int member, SheetState state, @Nullable SheetPoints points) {
        return new SheetLine(
                new UUID(model, member),
                new ModelId(new UUID(2, model)),
                member(member),
                state,
                points == null ? null : points.lines().stream().reduce(BigDecimal.ZERO, BigDecimal::add),
                points);
    }

    private static UUID member(int member) {
        return new UUID(1, member);
    }

    private static RoundModel model(int position) {
        return new RoundModel(
                new ModelId(new UUID(2, position)),
                "2026-" + position,
                "Mô hình " + position,
                ModelField.ECONOMY,
                "",
                position,
                false);
    }
}
