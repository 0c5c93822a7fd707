package vn.danvan.council.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.danvan.PlatformTest;
import vn.danvan.SignedIn;
import vn.danvan.WithTenant;
import vn.danvan.council.CouncilFixture;
import vn.danvan.council.CouncilId;
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
import vn.danvan.council.round.RoundId;
import vn.danvan.council.round.RoundProblem;
import vn.danvan.council.round.RoundRules;
import vn.danvan.council.round.RoundService;
import vn.danvan.council.round.RoundSummary;
import vn.danvan.council.sheet.QueueService.Declaration;
import vn.danvan.council.sheet.SheetProblem.Reason;
import vn.danvan.models.ModelId;
import vn.danvan.scoring.SchemeService;
import vn.danvan.scoring.SchemeState;
import vn.danvan.scoring.scheme.Given;
import vn.danvan.shared.NotFound;
import vn.danvan.shared.StaleVersion;

/** Leaves councils, rounds and models behind, all of its own. */
@PlatformTest
@WithTenant(CouncilFixture.PROVINCE)
class SheetServiceTest {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private SheetService sheets;

    @Autowired
    private QueueService queues;

    @Autowired
    private RoundService rounds;

    @Autowired
    private SheetAssignmentService assignments;

    @Autowired
    private RankingService rankings;

    @Autowired
    private SchemeService schemes;

    private CouncilFixture fixture;
    private Map<String, UUID> members;
    private List<ModelId> models;
    private RoundId round;

    @BeforeEach
    void roundOfTwoModels() {
        fixture = new CouncilFixture(context);
        CouncilId council = fixture.council();
        members = fixture.members(council, false);
        models = List.of(fixture.model("Mô hình một"), fixture.model("Mô hình hai"));
        round = fixture.round(council, MissingScorePolicy.LEAVE_OUT, 1, false, models);
        models.forEach(each -> fixture.assign(round, each, members.get("hoidong1"), members.get("hoidong2")));
    }

    @AfterEach
    void deskIsLeft() {
        SignedIn.nobody();
    }

    private static void as(String judge) {
        SignedIn.as(CouncilFixture.PROVINCE, judge);
    }

    @Test
    void nothingOpensBeforeEveryModelOfTheQueueIsDeclared() {
        as("hoidong1");
        refused(Reason.DECLARATION_MISSING, () -> sheets.open(round, models.getFirst()));
        queues.declare(round, Map.of(models.getFirst(), new Declaration(null, "")));
        refused(Reason.DECLARATION_MISSING, () -> sheets.open(round, models.getFirst()));
        fixture.declareNone(round, "hoidong1");

        assertThat(sheets.open(round, models.getFirst()).evaluation().missing()).containsExactly("1", "2");
    }

    @Test
    void draftIsKeptAndHandedInOnlyWhenCompleteWithReasonsAtTheEnds() {
        fixture.declareNone(round, "hoidong1");
        ModelId model = models.getFirst();
        SheetContent half = new SheetContent(Map.of("1", new Given.Amount(BigDecimal.TEN)), Map.of(), "Tạm", "");
        int version = sheets.save(round, model, sheets.open(round, model).version(), half);

        assertThat(sheets.open(round, model).content()).isEqualTo(half);
        refused(Reason.INCOMPLETE, () -> sheets.finish(round, model, version, half, null));
        refused(
                Reason.REASON_AT_EXTREME,
                () -> sheets.finish(round, model, version, CouncilFixture.marks(60, 20), null));
        SheetContent told = new SheetContent(
                CouncilFixture.marks(60, 20).given(), Map.of("1", "Cách làm mới, có số liệu"), "", "Rất tốt");
        sheets.finish(round, model, version, told, null);

        assertThat(sheets.open(round, model).item().total()).isEqualByComparingTo("80");
        assertThatExceptionOfType(StaleVersion.class)
                .isThrownBy(() -> sheets.finish(round, model, version, told, "Sửa lại"));
    }

    @Test
    void changeAfterHandingInKeepsBothValuesAndNeedsAReason() {
        fixture.declareNone(round, "hoidong1");
        ModelId model = models.getFirst();
        fixture.score(round, model, "hoidong1", 40, 30);
        int version = sheets.open(round, model).version();

        refused(Reason.HANDED_IN, () -> sheets.save(round, model, version, CouncilFixture.marks(1, 1)));
        refused(Reason.REASON_MISSING, () -> sheets.finish(round, model, version, CouncilFixture.marks(50, 30), " "));
        sheets.finish(round, model, version, CouncilFixture.marks(50, 30), "Đọc lại minh chứng");

        SheetDetails details = sheets.open(round, model);
        assertThat(details.item().total()).isEqualByComparingTo("80");
        assertThat(details.changes()).singleElement().returns("Đọc lại minh chứng", SheetChange::reason);
        assertThat(details.changes().getFirst().total()).isEqualByComparingTo("70");
    }

    @Test
    void declaredConflictExcludesTheSheetWithATraceAndHidesTheOthers() {
        ModelId model = models.getFirst();
        fixture.declareNone(round, "hoidong1");
        fixture.declareNone(round, "hoidong2");
        fixture.score(round, model, "hoidong1", 50, 30);
        fixture.score(round, model, "hoidong2", 30, 10);
        as("hoidong2");
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
    void nextIsTheModelWithTheFewestSheetsAndASkippedOneComesLast() {
        fixture.declareNone(round, "hoidong1");
        fixture.declareNone(round, "hoidong2");
        as("hoidong1");
        assertThat(queues.next(round, null)).contains(models.getFirst());
        fixture.score(round, models.getFirst(), "hoidong2", 40, 20);
        as("hoidong1");
        assertThat(queues.next(round, null)).contains(models.getLast());

        sheets.skip(round, models.getLast());

        assertThat(queues.next(round, null)).contains(models.getFirst());
        assertThat(queues.queue(round).skipped()).isEqualTo(1);
        fixture.score(round, models.getFirst(), "hoidong1", 40, 21);
        assertThat(queues.next(round, models.getFirst())).contains(models.getLast());
        sheets.abstain(
                round, models.getLast(), sheets.open(round, models.getLast()).version(), "Không đủ chuyên môn");
        assertThat(queues.next(round, null)).isEmpty();
        assertThat(queues.queue(round)).returns(2, Queue::settled).returns(0, Queue::skipped);
    }

    @Test
    void ownMeanAndDistributionSpeakOfOwnSheetsOnly() {
        fixture.declareNone(round, "hoidong1");
        fixture.declareNone(round, "hoidong2");
        models.forEach(each -> fixture.score(round, each, "hoidong2", 10, 10));
        as("hoidong1");
        assertThat(queues.queue(round).mean()).isEmpty();
        fixture.score(round, models.getFirst(), "hoidong1", 50, 35);
        fixture.score(round, models.getLast(), "hoidong1", 50, 30);

        assertThat(queues.queue(round).mean().orElseThrow()).isEqualByComparingTo("82.50");
        assertThat(queues.queue(round).distribution()).containsExactly(0, 0, 0, 0, 0, 0, 0, 0, 2, 0);
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
        as("hoidong1");
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
        rounds.close(round, summary.version());

        as("hoidong1");
        assertThatExceptionOfType(RoundProblem.class)
                .isThrownBy(() -> sheets.save(round, models.getLast(), 0, SheetContent.EMPTY));
    }

    @Test
    void rankingAndMatrixOfABlindRoundNameNothingToMembersUntilItIsClosed() {
        CouncilId council = fixture.council();
        Map<String, UUID> others = fixture.members(council, true);
        ModelId named = fixture.model("Đường hoa Thôn Ba Cụm");
        RoundId blind = fixture.round(council, MissingScorePolicy.LEAVE_OUT, 1, true, List.of(named));
        fixture.assign(blind, named, others.get("hoidong1"));
        fixture.declareNone(blind, "hoidong1");
        fixture.score(blind, named, "hoidong1", 40, 30);

        assertThat(rankings.ranking(blind).ranked().places().toString()
                        + rankings.matrix(blind).rows())
                .contains("Đường hoa •••")
                .doesNotContain("Ba Cụm", "Sở Tư pháp", "2026-");

        CouncilFixture.admin();
        rounds.close(blind, rounds.details(blind).summary().version());
        as("hoidong1");
        assertThat(rankings.ranking(blind).ranked().places().toString()).contains("Đường hoa Thôn Ba Cụm");
    }

    @Test
    void blindRoundShowsNeitherWhoProposesNorNamesInTexts() {
        ModelId named = fixture.model(
                "Ngõ nhỏ của Sở Tư pháp", "SO-TP", fixture.person("decu"), List.of("Hội Nông dân xã An Lạc"));
        CouncilId council = fixture.council();
        Map<String, UUID> others = fixture.members(council, false);
        RoundId blind = fixture.round(council, MissingScorePolicy.LEAVE_OUT, 1, true, List.of(named));
        fixture.assign(blind, named, others.get("hoidong4"));
        fixture.declareNone(blind, "hoidong4");

        assertThat(sheets.open(blind, named).toString())
                .doesNotContainIgnoringCase("Sở Tư pháp", "Hội Nông dân", "Ba Cụm", "SO-TP");
        assertThat(queues.queue(blind).toString())
                .doesNotContainIgnoringCase("Sở Tư pháp")
                .contains("Ngõ nhỏ của •••");
        assertThat(rounds.details(blind).models()).isEmpty();
    }

    @Test
    void sheetOfAnotherMemberIsNotThereForAnybodyElse() {
        fixture.declareNone(round, "hoidong1");
        as("hoidong3");
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> sheets.open(round, models.getFirst()));
        assertThat(queues.queue(round).items()).isEmpty();
    }

    private static void refused(Reason reason, ThrowingCallable work) {
        assertThatExceptionOfType(SheetProblem.class).isThrownBy(work).satisfies(problem -> assertThat(problem.reason())
                .isEqualTo(reason));
    }
}
