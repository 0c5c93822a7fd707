package vn.danvan.plans.amending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.danvan.PlatformTest;
import vn.danvan.SignedIn;
import vn.danvan.WithTenant;
import vn.danvan.documents.DocumentId;
import vn.danvan.documents.DocumentRegister;
import vn.danvan.identity.NotPermitted;
import vn.danvan.identity.UnitTree;
import vn.danvan.plans.PlanContent;
import vn.danvan.plans.PlanEdition;
import vn.danvan.plans.PlanId;
import vn.danvan.plans.PlanLife;
import vn.danvan.plans.PlanProblem;
import vn.danvan.plans.PlanService;
import vn.danvan.plans.SamplePlansOfTests;
import vn.danvan.plans.TaskWork;
import vn.danvan.plans.approval.PlanNotClear;
import vn.danvan.plans.approval.PlanState;
import vn.danvan.plans.assignment.Assignment;
import vn.danvan.plans.assignment.AssignmentService;
import vn.danvan.plans.baseline.PlanBaseline;
import vn.danvan.plans.baseline.TaskChange;
import vn.danvan.plans.baseline.TaskField;
import vn.danvan.plans.derivation.NewTask;
import vn.danvan.plans.queue.TaskQueue;
import vn.danvan.plans.task.Evidence;
import vn.danvan.plans.task.TaskDetails;
import vn.danvan.plans.task.TaskFacts;
import vn.danvan.plans.task.TaskId;
import vn.danvan.plans.task.TaskNote;
import vn.danvan.plans.task.TaskState;
import vn.danvan.shared.NotFound;
import vn.danvan.shared.StaleVersion;

/** A plan of the province in force for two departments; the administrator amends it. */
@PlatformTest
@WithTenant("hoa-binh")
class AmendingTest {

    @Autowired
    private Amending amending;

    @Autowired
    private PlanBaseline baseline;

    @Autowired
    private PlanService plans;

    @Autowired
    private PlanLife life;

    @Autowired
    private TaskWork work;

    @Autowired
    private TaskQueue queue;

    @Autowired
    private AssignmentService assignments;

    @Autowired
    private DocumentRegister register;

    @Autowired
    private UnitTree units;

    @Autowired
    private JdbcClient jdbc;

    private PlanId plan;
    private DocumentId document;

    @BeforeEach
    void planIsInForce() {
        as("quantri");
        var owner = units.byCode("BTGDV");
        plan = plans.create(
                SamplePlansOfTests.document(register, owner, "Kế hoạch sẽ điều chỉnh"),
                true,
                owner,
                new PlanContent(List.of(), List.of(task("1"), task("2"), task("3")), List.of(), List.of()));
        document = SamplePlansOfTests.document(register, owner, "Điều chỉnh");
        for (TaskDetails each : life.tasks(plan)) {
            life.write(clear(each, each.facts().text(), LocalDate.of(2024, 6, 30)), each.version());
        }
        for (PlanState state : List.of(PlanState.SUBMITTED, PlanState.APPROVED, PlanState.ISSUED)) {
            life.move(plan, version(), state, null);
        }
    }

    @AfterEach
    void deskIsLeft() {
        SignedIn.nobody();
    }

    @Test
    void addedTaskReachesItsUnitAtOnceAndWithdrawnOneLeavesItsQueue() {
        amending.amend(plan, version(), amendment(List.of(), List.of(added("Hội thi")), List.of(out("2"))));

        assertThat(plans.details(plan).content().tasks())
                .extracting(PlanContent.Task::code, PlanContent.Task::text)
                .containsExactly(tuple("1", "Việc 1"), tuple("3", "Việc 3"), tuple("4", "Hội thi"));
        as("canbo");
        assertThat(queue.mine())
                .filteredOn(item -> item.task().plan().equals(plan))
                .extracting(item -> item.task().facts().text())
                .containsExactlyInAnyOrder("Việc 1", "Việc 3", "Hội thi");
        as("quantri");
        assertThat(life.editions(plan)).extracting(PlanEdition::number).containsExactly(1, 2);
        assertThat(life.editions(plan).getFirst().content().tasks()).hasSize(3);
        TaskId gone = id("2");
        assertThat(work.details(gone).state()).isEqualTo(TaskState.WITHDRAWN);
        assertThat(work.history(gone))
                .last()
                .extracting(TaskNote::kind, TaskNote::note)
                .containsExactly(TaskNote.Kind.WITHDRAWN, "Gộp vào việc khác");
    }

    @Test
    void unitOfAWithdrawnTaskIsToldWhyAndNobodyIsToldOfTheOthers() {
        amending.amend(plan, version(), amendment(List.of(), List.of(), List.of(out("2"))));

        assertThat(told("TASK_WITHDRAWN", "2")).isNotEmpty().contains("canbo").doesNotContain("quantri");
        assertThat(told("TASK_WITHDRAWN", "1")).isEmpty();
        assertThat(jdbc.sql("select distinct arguments ->> 4 from notice where kind = 'TASK_WITHDRAWN'"
                                + " and record_id in (select id from task where plan_id = ?)")
                        .param(plan.value())
                        .query(String.class)
                        .list())
                .containsExactly("Gộp vào việc khác");
    }

    /** Who heard of a task of the plan or of a unit's copy. */
    private List<String> told(String kind, String code) {
        return jdbc.sql("select distinct a.username from notice n join account a on a.person_id = n.person_id"
                        + " join task t on t.id = n.record_id where n.kind = ? and t.plan_id = ? and t.code = ?")
                .params(kind, plan.value(), code)
                .query(String.class)
                .list();
    }

    @Test
    void changesSinceApprovalNameWhatIsNewOtherAndGone() {
        TaskDetails first = work.details(id("1"));
        amending.amend(
                plan,
                version(),
                amendment(
                        List.of(clear(first, "Việc đã đổi", LocalDate.of(2024, 7, 15))),
                        List.of(added("Hội thi")),
                        List.of(out("3"))));

        List<TaskChange> changes = baseline.since(plan, null).orElseThrow().tasks();
        assertThat(changes)
                .extracting(TaskChange::kind, TaskChange::code, TaskChange::reason)
                .containsExactly(
                        tuple(TaskChange.Kind.CHANGED, "1", null),
                        tuple(TaskChange.Kind.ADDED, "4", null),
                        tuple(TaskChange.Kind.REMOVED, "3", "Gộp vào việc khác"));
        assertThat(changes.getFirst().fields())
                .containsExactly(
                        new TaskChange.Field(TaskField.TEXT, "Việc 1", "Việc đã đổi"),
                        new TaskChange.Field(TaskField.DUE_ON, "2024-06-30", "2024-07-15"));
        assertThat(baseline.since(plan, 2).orElseThrow().tasks()).isEmpty();
        assertThatThrownBy(() -> baseline.since(plan, 3)).isInstanceOf(NotFound.class);
    }

    @Test
    void draftHasNothingToBeComparedWith() {
        var owner = units.byCode("BTGDV");
        PlanId draft = plans.create(
                SamplePlansOfTests.document(register, owner, "Dự thảo"),
                true,
                owner,
                SamplePlansOfTests.content("Sở Nội vụ"));

        assertThat(baseline.since(draft, null)).isEmpty();
    }

    @Test
    void workThatAUnitHasFinishedStaysFinished() {
        TaskId copy = copy("2", "Sở Nội vụ");
        TaskId other = copy("2", "Thanh tra tỉnh");
        finish(copy);
        amending.amend(plan, version(), amendment(List.of(), List.of(), List.of(out("2"))));

        assertThat(work.details(copy).state()).isEqualTo(TaskState.DONE);
        assertThat(work.details(other).state()).isEqualTo(TaskState.WITHDRAWN);
        assertProblem(
                PlanProblem.Reason.TASK_STATE,
                () -> work.confirm(other, work.details(other).version()));
    }

    @Test
    void amendmentThatDoesNothingOrSaysNoReasonIsRefused() {
        assertProblem(
                PlanProblem.Reason.NOTHING_AMENDED,
                () -> amending.amend(plan, version(), amendment(List.of(), List.of(), List.of())));
        assertProblem(
                PlanProblem.Reason.REASON_MISSING,
                () -> amending.amend(
                        plan, version(), amendment(List.of(), List.of(), List.of(new Withdrawal(id("2"), " ")))));
        assertProblem(
                PlanProblem.Reason.TASK_OF_ANOTHER_PLAN,
                () -> amending.amend(
                        plan,
                        version(),
                        amendment(List.of(), List.of(), List.of(new Withdrawal(copy("2", "Sở Nội vụ"), "Thôi")))));
        assertThat(life.editions(plan)).hasSize(1);
    }

    @Test
    void addedTaskThatLeavesSomethingOpenTakesTheWholeAmendmentBack() {
        NewTask open = new NewTask("Chưa rõ ai làm", "Sở Nội vụ", null, null, "NONE", null, null);

        assertThatThrownBy(
                        () -> amending.amend(plan, version(), amendment(List.of(), List.of(open), List.of(out("2")))))
                .isInstanceOf(PlanNotClear.class);
        assertThat(plans.details(plan).content().tasks()).hasSize(3);
        assertThat(work.details(id("2")).state()).isNotEqualTo(TaskState.WITHDRAWN);
    }

    @Test
    void clerkCannotAmendOtherUnitsDoNotSeeItAndTheSecondOfTwoIsTold() {
        int seen = version();
        Amendment amendment = amendment(List.of(), List.of(added("Hội thi")), List.of());
        as("kiemtoan");
        assertThatThrownBy(() -> amending.amend(plan, seen, amendment)).isInstanceOf(NotPermitted.class);
        as("decu");
        assertThatThrownBy(() -> amending.amend(plan, seen, amendment)).isInstanceOf(NotFound.class);
        as("quantri");
        amending.amend(plan, seen, amendment);
        assertThatThrownBy(() -> amending.amend(plan, seen, amendment)).isInstanceOf(StaleVersion.class);
        assertThat(plans.details(plan).content().tasks()).hasSize(4);
    }

    private Amendment amendment(List<TaskFacts> changed, List<NewTask> added, List<Withdrawal> withdrawn) {
        return new Amendment(document, "Theo chỉ đạo mới", changed, added, withdrawn);
    }

    private Withdrawal out(String code) {
        return new Withdrawal(id(code), "Gộp vào việc khác");
    }

    private static NewTask added(String text) {
        return new NewTask(text, "Sở Nội vụ", "Giám đốc", "Kế hoạch hội thi", "DATE", LocalDate.of(2024, 9, 30), null);
    }

    private void finish(TaskId copy) {
        as("canbo");
        work.accept(copy, work.details(copy).version());
        work.addEvidence(copy, work.details(copy).version(), new Evidence.Number("12/BC-SNV", null));
        work.reportDone(copy, work.details(copy).version(), null);
        as("quantri");
        work.confirm(copy, work.details(copy).version());
    }

    private static TaskFacts clear(TaskDetails task, String text, LocalDate due) {
        return new TaskFacts(task.id(), text, "Lãnh đạo đơn vị", "Báo cáo", "DATE", due, null);
    }

    private static PlanContent.Task task(String code) {
        return new PlanContent.Task(
                code,
                "Việc " + code,
                List.of("Sở Nội vụ", "Thanh tra tỉnh"),
                List.of(),
                List.of(),
                "CONTINUOUS",
                null,
                "thường xuyên");
    }

    private int version() {
        return plans.details(plan).version();
    }

    private TaskId id(String code) {
        return new TaskId(jdbc.sql("select id from task where plan_id = ? and code = ? and copy_of is null")
                .params(plan.value(), code)
                .query(UUID.class)
                .single());
    }

    private TaskId copy(String code, String unit) {
        return assignments.ofPlan(plan).stream()
                .filter(strip -> strip.code().equals(code))
                .flatMap(strip -> strip.assignments().stream())
                .filter(each -> each.unitName().equals(unit))
                .map(Assignment::copy)
                .findFirst()
                .orElseThrow();
    }

    private static void assertProblem(
            PlanProblem.Reason reason, org.assertj.core.api.ThrowableAssert.ThrowingCallable attempt) {
        assertThatThrownBy(attempt).isInstanceOfSatisfying(PlanProblem.class, problem -> assertThat(problem.reason())
                .isEqualTo(reason));
    }

    private static void as(String username) {
        SignedIn.as("hoa-binh", username);
    }
}
