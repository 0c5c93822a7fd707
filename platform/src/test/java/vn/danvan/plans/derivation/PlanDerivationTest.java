package vn.danvan.plans.derivation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.danvan.PlatformTest;
import vn.danvan.SignedIn;
import vn.danvan.WithTenant;
import vn.danvan.documents.DocumentRegister;
import vn.danvan.identity.NotPermitted;
import vn.danvan.identity.UnitTree;
import vn.danvan.plans.PlanContent;
import vn.danvan.plans.PlanId;
import vn.danvan.plans.PlanLife;
import vn.danvan.plans.PlanProblem;
import vn.danvan.plans.PlanService;
import vn.danvan.plans.SamplePlansOfTests;
import vn.danvan.plans.TaskWork;
import vn.danvan.plans.approval.PlanState;
import vn.danvan.plans.assignment.AssignmentService;
import vn.danvan.plans.task.TaskDetails;
import vn.danvan.plans.task.TaskFacts;
import vn.danvan.plans.task.TaskId;
import vn.danvan.shared.NotFound;
import vn.danvan.shared.StaleVersion;
import vn.danvan.tenancy.CurrentTenant;
import vn.danvan.tenancy.TenantId;
import vn.danvan.workdays.DeadlineState;

/** A plan of the Party's commission of Đồng Nai asks two departments for plans; the clerk of Sở Tư pháp makes one. */
@PlatformTest
@WithTenant("dong-nai")
class PlanDerivationTest {

    private static final LocalDate DUE = LocalDate.of(2024, 3, 10);

    @Autowired
    private PlanDerivation derivation;

    @Autowired
    private PlanFrames frames;

    @Autowired
    private OwnTasks own;

    @Autowired
    private UnitPlans unitPlans;

    @Autowired
    private AssignmentService assignments;

    @Autowired
    private PlanService plans;

    @Autowired
    private PlanLife life;

    @Autowired
    private TaskWork work;

    @Autowired
    private DocumentRegister register;

    @Autowired
    private UnitTree units;

    @Autowired
    private JdbcClient jdbc;

    private PlanId upper;

    @BeforeEach
    void upperPlanIsGivenOut() {
        as("quantri");
        CurrentTenant.runAs(new TenantId("dong-nai"), () -> {
            var owner = units.byCode("BTGDV");
            upper = plans.create(
                    SamplePlansOfTests.document(register, owner, "Kế hoạch cấp trên"),
                    false,
                    owner,
                    new PlanContent(
                            List.of(),
                            List.of(
                                    task(
                                            "1",
                                            "Lập và gửi kế hoạch về Tỉnh ủy",
                                            List.of("Sở Tư pháp", "Thanh tra tỉnh"),
                                            DUE),
                                    task("2", "Hòa giải ở cơ sở", List.of("Sở Tư pháp"), null),
                                    task("3", "Thanh tra công vụ", List.of("Thanh tra tỉnh"), null)),
                            List.of(),
                            List.of()));
            assignments.assign(upper);
        });
        as("canbo");
    }

    @AfterEach
    void deskIsLeft() {
        SignedIn.nobody();
    }

    @Test
    void unitSeesWhatTheUpperPlanGivesItAndNothingElse() {
        assertThat(derivation.uppers())
                .filteredOn(each -> each.plan().id().equals(upper))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.own()).isNull();
                    assertThat(each.tasks()).extracting(AddressedTask::code).containsExactly("1", "2");
                });
    }

    @Test
    void draftHasTheUnitsTasksEachWithWhereItComesFrom() {
        PlanId draft = derivation.derive(upper);

        assertThat(plans.details(draft).state()).isEqualTo("DRAFT");
        assertThat(plans.details(draft).content().tasks())
                .extracting(PlanContent.Task::code, PlanContent.Task::text, PlanContent.Task::dueOn)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("1", "Lập và gửi kế hoạch về Tỉnh ủy", DUE),
                        org.assertj.core.groups.Tuple.tuple("2", "Hòa giải ở cơ sở", null));
        assertThat(frames.find(draft)).satisfies(frame -> {
            assertThat(frame.level()).isEqualTo(PlanFrame.Level.UNIT);
            assertThat(frame.upper()).isEqualTo(upper);
            assertThat(frame.basis()).startsWith("Thực hiện Kế hoạch số");
        });
        TaskId from = find(draft, "1").derivedFrom();
        assertThat(work.details(java.util.Objects.requireNonNull(from)).isCopy())
                .isTrue();
        assertProblem(PlanProblem.Reason.ALREADY_DERIVED, () -> derivation.derive(upper));
    }

    @Test
    void whoGetsNothingFromAPlanMakesNoneFromIt() {
        as("quantri");
        assertThatThrownBy(() -> derivation.derive(upper)).isInstanceOf(NotFound.class);
        as("decu");
        assertThatThrownBy(() -> derivation.derive(upper)).isInstanceOf(NotPermitted.class);
    }

    @Test
    void ownDeadlinePassesTheUpperOneOnlyWithAReason() {
        TaskDetails task = find(derivation.derive(upper), "1");

        assertProblem(
                PlanProblem.Reason.DUE_PASSES_UPPER, () -> life.write(due(task, DUE.plusDays(1)), task.version()));
        assertProblem(PlanProblem.Reason.DUE_PASSES_UPPER, () -> life.write(due(task, null), task.version()));
        life.write(due(task, DUE.minusDays(5)), task.version());
        life.write(due(task, DUE.plusDays(1)), task.version() + 1, "Chờ Đại hội");
        assertThat(work.details(task.id()).laterReason()).isEqualTo("Chờ Đại hội");
    }

    @Test
    void unitAddsTasksOfItsOwnAndMayTakeOnlyTheseOut() {
        PlanId draft = derivation.derive(upper);
        TaskId added = own.add(
                draft,
                new NewTask("Tọa đàm với doanh nghiệp", null, "Chánh Văn phòng", "Biên bản", "NONE", null, null));

        TaskDetails task = work.details(added);
        assertThat(task.code()).isEqualTo("3");
        assertThat(task.lead()).extracting(TaskDetails.Body::text).containsExactly("Sở Tư pháp");
        TaskDetails given = find(draft, "2");
        assertProblem(PlanProblem.Reason.DERIVED_TASK_STAYS, () -> own.remove(given.id(), given.version()));
        assertThatThrownBy(() -> own.remove(added, task.version() + 1)).isInstanceOf(StaleVersion.class);
        own.remove(added, task.version());
        assertThat(plans.details(draft).content().tasks()).hasSize(2);
    }

    @Test
    void provinceSeesWhoHasMadeAPlanAndWhoHasNotAndUntilWhen() {
        PlanId draft = derivation.derive(upper);
        as("quantri");
        assertThat(unitPlans.of(upper))
                .extracting(UnitPlan::unitName, UnitPlan::state)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("Sở Tư pháp", PlanState.DRAFT),
                        org.assertj.core.groups.Tuple.tuple("Thanh tra tỉnh", null));
        assertThat(unitPlans.of(upper)).allSatisfy(each -> {
            assertThat(each.madeAt()).isNull();
            assertThat(each.standing().state()).isEqualTo(DeadlineState.OVERDUE);
            assertThat(each.standing().lastDay()).isEqualTo(DUE.minusDays(1));
        });
        life.move(draft, plans.details(draft).version(), PlanState.SUBMITTED, null);

        assertThat(unitPlans.of(upper))
                .filteredOn(each -> draft.equals(each.plan()))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.madeAt()).isNotNull();
                    assertThat(each.standing().state()).isEqualTo(DeadlineState.DONE_LATE);
                });
    }

    @Test
    void dayThatAPersonNamesComesBeforeTheOneThatWasRead() {
        as("quantri");
        PlanFrame named = new PlanFrame(
                PlanFrame.Level.PROVINCE,
                PlanFrame.PeriodKind.TERM,
                LocalDate.of(2020, 10, 1),
                LocalDate.of(2025, 9, 30),
                null,
                "Kế hoạch của Trung ương",
                null,
                LocalDate.of(2024, 4, 1),
                "chậm nhất ngày 01/4");
        frames.write(upper, plans.details(upper).version(), named);

        assertThat(frames.find(upper)).isEqualTo(named);
        assertThat(unitPlans.of(upper))
                .allSatisfy(each -> assertThat(each.standing().lastDay()).isEqualTo(LocalDate.of(2024, 4, 1)));
        as("canbo");
        assertThat(frames.find(derivation.derive(upper)).periodKind()).isEqualTo(PlanFrame.PeriodKind.TERM);
    }

    @Test
    void planStandsNeverAboveItselfAndPeriodsHaveBothEnds() {
        PlanId draft = derivation.derive(upper);
        as("quantri");
        assertProblem(
                PlanProblem.Reason.UPPER_WRONG,
                () -> frames.write(
                        upper,
                        plans.details(upper).version(),
                        new PlanFrame(null, null, null, null, draft, null, null, null, null)));
        assertProblem(
                PlanProblem.Reason.PERIOD_WRONG,
                () -> new PlanFrame(
                        null, PlanFrame.PeriodKind.FROM_TO, DUE, DUE.minusDays(1), null, null, null, null, null));
        assertProblem(
                PlanProblem.Reason.UPPER_WRONG,
                () -> new PlanFrame(null, null, null, null, upper, "Văn bản khác", null, null, null));
    }

    private static TaskFacts due(TaskDetails task, @Nullable LocalDate day) {
        return new TaskFacts(
                task.id(),
                task.facts().text(),
                null,
                null,
                day == null ? "CONTINUOUS" : "DATE",
                day,
                task.facts().dueText());
    }

    private TaskDetails find(PlanId plan, String code) {
        return work.details(new TaskId(jdbc.sql("select id from task where plan_id = ? and code = ?")
                .params(plan.value(), code)
                .query(UUID.class)
                .single()));
    }

    private static PlanContent.Task task(String code, String text, List<String> lead, @Nullable LocalDate due) {
        return new PlanContent.Task(
                code,
                text,
                lead,
                List.of(),
                List.of(),
                due == null ? "CONTINUOUS" : "DATE",
                due,
                due == null ? "thường xuyên" : "trước ngày 10/3/2024");
    }

    private static void assertProblem(
            PlanProblem.Reason reason, org.assertj.core.api.ThrowableAssert.ThrowingCallable work) {
        assertThatThrownBy(work).isInstanceOfSatisfying(PlanProblem.class, problem -> assertThat(problem.reason())
                .isEqualTo(reason));
    }

    private static void as(String username) {
        SignedIn.as("dong-nai", username);
    }
}
