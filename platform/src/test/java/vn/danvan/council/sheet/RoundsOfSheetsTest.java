package vn.danvan.council.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.danvan.PlatformTest;
import vn.danvan.WithTenant;
import vn.danvan.council.CouncilFixture;
import vn.danvan.council.assignment.Assignment;
import vn.danvan.council.assignment.AssignmentPlan;
import vn.danvan.council.assignment.AssignmentProblem;
import vn.danvan.council.assignment.AssignmentRule;
import vn.danvan.council.assignment.SheetAssignmentService;
import vn.danvan.council.conflict.InterestKind;
import vn.danvan.council.ranking.RankingDetails;
import vn.danvan.council.ranking.RankingService;
import vn.danvan.council.ranking.SheetStatus;
import vn.danvan.council.round.MissingScorePolicy;
import vn.danvan.council.round.RoundFacts;
import vn.danvan.council.round.RoundProblem;
import vn.danvan.council.round.RoundRules;
import vn.danvan.council.round.RoundService;
import vn.danvan.council.round.RoundSummary;
import vn.danvan.council.sheet.QueueService.Declaration;
import vn.danvan.council.sheet.SheetProblem.Reason;
import vn.danvan.models.ModelId;
import vn.danvan.scoring.SchemeService;
import vn.danvan.scoring.SchemeState;

/** What befalls the sheets of a round: dealt anew, excluded, frozen. */
@PlatformTest
@WithTenant(CouncilFixture.PROVINCE)
class RoundsOfSheetsTest extends ScoredByTwo {

    @Autowired
    private RoundService rounds;

    @Autowired
    private SheetAssignmentService assignments;

    @Autowired
    private RankingService rankings;

    @Autowired
    private SchemeService schemes;

    @Test
    void declaredConflictExcludesTheSheetWithATraceAndHidesTheOthers() {
        ModelId model = models.getFirst();
        fixture.declareNone(round, "hoidong1");
        fixture.declareNone(round, "hoidong2");
        fixture.score(round, model, "hoidong1", 50, 30);
        fixture.score(round, model, "hoidong2", 30, 10);
        RoundOfTwo.as("hoidong2");
        assertThat(sheets.others(round, model).totals()).hasSize(2);

        queues.declare(round, Map.of(model, new Declaration(InterestKind.FINANCIAL, "Có góp vốn")));

        refused(Reason.CONFLICT_OF_INTEREST, () -> sheets.others(round, model));
        refused(Reason.CONFLICT_OF_INTEREST, () -> sheets.open(round, model));
        CouncilFixture.admin();
        RankingDetails ranking = rankings.ranking(round);
        assertThat(ranking.ranked().places().getFirst().score().mean().total()).isEqualByComparingTo("80");
        assertThat(ranking.ranked().places().getFirst().score().sheets())
                .extracting(each -> each.status())
                .containsExactlyInAnyOrder(SheetStatus.COUNTED, SheetStatus.CONFLICT);
    }

    @Test
    void dealingAnewKeepsWhatIsBegunAndAnOldPreviewIsNotApplied() {
        fixture.declareNone(round, "hoidong1");
        fixture.score(round, models.getFirst(), "hoidong1", 50, 35);
        CouncilFixture.admin();
        AssignmentRule rule = new AssignmentRule(3, 10, Map.of());
        AssignmentPlan plan = assignments.preview(round, rule);
        assertThat(plan.kept()).containsExactly(new Assignment(models.getFirst(), members.get("hoidong1")));
        assertThat(plan.dealt()).hasSize(5);
        assertThat(plan.heaviest() - plan.lightest()).isLessThanOrEqualTo(1);

        assertThatExceptionOfType(AssignmentProblem.class)
                .isThrownBy(() -> assignments.apply(round, rule, List.of()))
                .satisfies(problem ->
                        assertThat(problem.reason()).isEqualTo(AssignmentProblem.Reason.PREVIEW_OUT_OF_DATE));
        assignments.apply(round, rule, plan.dealt());

        assertThat(assignments.preview(round, rule).dealt())
                .as("dealing again changes nothing")
                .containsExactlyInAnyOrderElementsOf(plan.dealt());
        RoundOfTwo.as("hoidong1");
        assertThat(sheets.open(round, models.getFirst()).item().state()).isEqualTo(SheetState.FINAL);
    }

    @Test
    void roundLocksItsSchemeAndItsPolicyAndFreezesWhenClosed() {
        fixture.declareNone(round, "hoidong1");
        CouncilFixture.admin();
        RoundSummary summary = rounds.details(round).summary();
        assertThat(schemes.details(summary.scheme()).summary().state()).isEqualTo(SchemeState.LOCKED);
        fixture.score(round, models.getFirst(), "hoidong1", 50, 35);
        CouncilFixture.admin();
        RoundRules rules = summary.facts().rules();
        RoundFacts softer = new RoundFacts(
                "Tên khác",
                2026,
                summary.facts().level(),
                new RoundRules(rules.deadline(), 1, MissingScorePolicy.LOWEST, false, 20));

        assertThatExceptionOfType(RoundProblem.class)
                .isThrownBy(() -> rounds.change(round, summary.version(), softer))
                .satisfies(problem -> assertThat(problem.reason()).isEqualTo(RoundProblem.Reason.RULES_FIXED));
        assertThatExceptionOfType(RoundProblem.class).isThrownBy(() -> rounds.remove(round, models.getFirst()));
        RoundFacts noYear = new RoundFacts("Không năm", 0, summary.facts().level(), rules);
        assertThatExceptionOfType(RoundProblem.class)
                .isThrownBy(() -> rounds.open(summary.council(), summary.scheme(), noYear))
                .satisfies(problem -> assertThat(problem.reason()).isEqualTo(RoundProblem.Reason.YEAR_WRONG));
        rounds.close(round, summary.version());

        RoundOfTwo.as("hoidong1");
        assertThatExceptionOfType(RoundProblem.class)
                .isThrownBy(() -> sheets.save(round, models.getLast(), 0, SheetContent.EMPTY));
    }
}
