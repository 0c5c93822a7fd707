package vn.danvan.recognition.choosing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.danvan.models.DecidableModel;
import vn.danvan.models.ModelId;
import vn.danvan.models.ModelSummary;
import vn.danvan.models.life.ModelState;
import vn.danvan.models.registration.ModelField;
import vn.danvan.models.step.ModelLevel;
import vn.danvan.recognition.AppraisedScore;
import vn.danvan.recognition.Choice;
import vn.danvan.recognition.Outcome;
import vn.danvan.shared.UnitId;
import vn.danvan.tenantconfig.RecognitionRules;

/** Each rule alone, and every state of a model beside every outcome. */
class ModelRuleTest {

    private static final RecognitionRules.Level STRICT = new RecognitionRules.Level(
            "GRASSROOTS", BigDecimal.valueOf(80), BigDecimal.valueOf(90), null, null, 3, BigDecimal.TEN);
    private static final RecognitionRules.Level NONE =
            new RecognitionRules.Level("GRASSROOTS", null, null, null, null, null, null);

    @ParameterizedTest
    @EnumSource(ModelState.class)
    void onlyAppraisedModelsAreDecidedOnAndOnlyThoseInForceAreRevoked(ModelState state) {
        Set<Outcome> possible = EnumSet.noneOf(Outcome.class);
        for (Outcome outcome : Outcome.values()) {
            ModelRule.Case model = of(state, outcome, null, NONE);
            if (!ModelRule.findings(model).contains(Finding.MOVED_ON)) {
                possible.add(outcome);
            }
        }

        Set<Outcome> expected =
                switch (state) {
                    case APPRAISED -> EnumSet.of(Outcome.RECOGNISE, Outcome.REFUSE, Outcome.KEEP);
                    case RECOGNISED, MAINTAINED -> EnumSet.of(Outcome.REVOKE);
                    case DRAFT,
                            REGISTERED,
                            REJECTED,
                            BUILDING,
                            STOPPED,
                            SUBMITTED,
                            RETURNED,
                            UNDER_APPRAISAL,
                            NOT_RECOGNISED,
                            FADED,
                            REVOKED -> EnumSet.noneOf(Outcome.class);
                };
        assertThat(possible).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "79.99, 3, 0, TOO_FEW_POINTS",
        "80, 3, 10, ",
        "80, 2, 10, FEW_SHEETS",
        "80, 3, 10.01, WIDE_SPREAD",
    })
    void pointsSheetsAndSpreadAreHeldAgainstTheProvincesRules(
            BigDecimal points, int sheets, BigDecimal spread, @Nullable Finding expected) {
        AppraisedScore score = new AppraisedScore(points, spread, sheets);
        ModelRule.Case model = of(ModelState.APPRAISED, Outcome.RECOGNISE, score, STRICT);

        if (expected == null) {
            assertThat(ModelRule.findings(model)).isEmpty();
        } else {
            assertThat(ModelRule.findings(model)).containsExactly(expected);
        }
    }

    @Test
    void rulesForRecognitionSayNothingAgainstARefusal() {
        AppraisedScore low = new AppraisedScore(BigDecimal.ONE, BigDecimal.valueOf(40), 1);
        ModelRule.Case model = of(ModelState.APPRAISED, Outcome.REFUSE, low, STRICT);

        assertThat(ModelRule.findings(model)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"REFUSE", "REVOKE"})
    void whatIsRefusedOrRevokedNeedsAReason(Outcome outcome) {
        ModelState state = outcome == Outcome.REVOKE ? ModelState.RECOGNISED : ModelState.APPRAISED;
        ModelRule.Case model = new ModelRule.Case(
                model(state, ModelLevel.GRASSROOTS, null, 0),
                new Choice(id(), outcome, "   ", null),
                null,
                ModelLevel.GRASSROOTS,
                NONE,
                null,
                Around.NOTHING);

        assertThat(ModelRule.findings(model)).containsExactly(Finding.REASON_MISSING);
    }

    @Test
    void unknownPointsMissingPapersAndANamesakeAreWarnedOf() {
        ModelRule.Case model = new ModelRule.Case(
                model(ModelState.APPRAISED, ModelLevel.GRASSROOTS, null, 2),
                new Choice(id(), Outcome.RECOGNISE, null, null),
                null,
                ModelLevel.GRASSROOTS,
                STRICT,
                null,
                new Around(false, true, false, false));

        assertThat(ModelRule.findings(model))
                .containsExactly(Finding.NO_SCORE, Finding.PAPERS_MISSING, Finding.NAMESAKE_IN_FORCE)
                .noneMatch(Finding::isError);
    }

    @Test
    void aConflictAndAnOpenDuplicateAreWarnedOfWhereAModelIsRecognised() {
        assertThat(ModelRule.findings(of(Outcome.RECOGNISE, new Around(false, false, true, false))))
                .containsExactly(Finding.CONFLICT)
                .noneMatch(Finding::isError);
        assertThat(ModelRule.findings(of(Outcome.RECOGNISE, new Around(false, false, false, true))))
                .containsExactly(Finding.LIKELY_DUPLICATE)
                .noneMatch(Finding::isError);
        assertThat(ModelRule.findings(of(Outcome.REFUSE, new Around(false, false, true, true))))
                .isEmpty();
    }

    private static ModelRule.Case of(Outcome outcome, Around around) {
        return new ModelRule.Case(
                model(ModelState.APPRAISED, ModelLevel.GRASSROOTS, null, 0),
                new Choice(id(), outcome, "Lý do", null),
                new AppraisedScore(BigDecimal.valueOf(90), null, 3),
                ModelLevel.GRASSROOTS,
                NONE,
                null,
                around);
    }

    @ParameterizedTest
    @CsvSource({
        ", true",
        "GRASSROOTS, true",
        "DISTRICT, false",
        "PROVINCE, false",
    })
    void levelNeedsTheLevelBelowWhereTheProvinceGoesStepByStep(@Nullable ModelLevel recognised, boolean lacks) {
        ModelRule.Case model = new ModelRule.Case(
                model(ModelState.APPRAISED, ModelLevel.PROVINCE, recognised, 0),
                new Choice(id(), Outcome.RECOGNISE, null, null),
                null,
                ModelLevel.PROVINCE,
                NONE,
                ModelLevel.DISTRICT,
                Around.NOTHING);

        assertThat(ModelRule.findings(model).contains(Finding.LEVEL_BELOW_MISSING))
                .isEqualTo(lacks);
    }

    @Test
    void dossierForAnotherLevelOrInAnotherDecisionIsAnError() {
        ModelRule.Case model = new ModelRule.Case(
                model(ModelState.APPRAISED, ModelLevel.PROVINCE, ModelLevel.GRASSROOTS, 0),
                new Choice(id(), Outcome.KEEP, null, null),
                null,
                ModelLevel.GRASSROOTS,
                NONE,
                null,
                new Around(true, false, false, false));

        assertThat(ModelRule.findings(model))
                .containsExactly(Finding.OTHER_LEVEL, Finding.PENDING_ELSEWHERE)
                .allMatch(Finding::isError);
    }

    private static ModelRule.Case of(
            ModelState state, Outcome outcome, @Nullable AppraisedScore score, RecognitionRules.Level rules) {
        return new ModelRule.Case(
                model(state, ModelLevel.GRASSROOTS, null, 0),
                new Choice(id(), outcome, "Lý do", null),
                score,
                ModelLevel.GRASSROOTS,
                rules,
                null,
                Around.NOTHING);
    }

    private static ModelId id() {
        return new ModelId(new UUID(0, 1));
    }

    private static DecidableModel model(
            ModelState state, ModelLevel level, @Nullable ModelLevel recognised, int missingPapers) {
        UnitId unit = new UnitId(new UUID(0, 2));
        ModelSummary summary = new ModelSummary(
                id(),
                0,
                "2026-001",
                "Ngõ nhỏ xanh",
                ModelField.ECONOMY,
                2026,
                state,
                unit,
                "Sở A",
                unit,
                "Sở A",
                Instant.EPOCH,
                recognised);
        return new DecidableModel(summary, level, "Thôn Đông", missingPapers, new UUID(0, 3));
    }
}
