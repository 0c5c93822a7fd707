package vn.danvan.plans.amending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.danvan.PlatformTest;
import vn.danvan.SignedIn;
import vn.danvan.WithTenant;
import vn.danvan.identity.NotPermitted;
import vn.danvan.plans.PlanContent;
import vn.danvan.plans.PlanEdition;
import vn.danvan.plans.PlanId;
import vn.danvan.plans.PlanLife;
import vn.danvan.plans.PlanProblem;
import vn.danvan.plans.PlanService;
import vn.danvan.plans.TaskWork;
import vn.danvan.plans.approval.PlanNotClear;
import vn.danvan.plans.derivation.NewTask;
import vn.danvan.plans.queue.TaskQueue;
import vn.danvan.plans.task.Evidence;
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
    private BeanFactory beans;

    @Autowired
    private Amending amending;

    @Autowired
    private PlanService plans;

    @Autowired
    private PlanLife life;

    @Autowired
    private TaskWork work;

    @Autowired
    private TaskQueue queue;

    @Autowired
    private JdbcClient jdbc;

    private PlanId plan;
    private AmendablePlan given;

    @BeforeEach
    void planIsInForce() {
        given = new AmendablePlan(beans);
        plan = given.plan();
    }

    @AfterEach
    void deskIsLeft() {
        SignedIn.nobody();
    }

    @Test
    void addedTaskReachesItsUnitAtOnceAndWithdrawnOneLeavesItsQueue() {
        amending.amend(
                plan,
                given.version(),
                given.amendment(List.of(), List.of(AmendablePlan.added("Hội thi")), List.of(given.out("2"))));

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
        TaskId gone = given.task("2");
        assertThat(work.details(gone).state()).isEqualTo(TaskState.WITHDRAWN);
        assertThat(work.history(gone))
                .last()
                .extracting(TaskNote::kind, TaskNote::note)
                .containsExactly(TaskNote.Kind.WITHDRAWN, "Gộp vào việc khác");
    }

    @Test
    void unitOfAWithdrawnTaskIsToldWhyAndNobodyIsToldOfTheOthers() {
        amending.amend(plan, given.version(), given.amendment(List.of(), List.of(), List.of(given.out("2"))));

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
    void workThatAUnitHasFinishedStaysFinished() {
        TaskId copy = given.copy("2", "Sở Nội vụ");
        TaskId other = given.copy("2", "Thanh tra tỉnh");
        finish(copy);
        amending.amend(plan, given.version(), given.amendment(List.of(), List.of(), List.of(given.out("2"))));

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
                () -> amending.amend(plan, given.version(), given.amendment(List.of(), List.of(), List.of())));
        assertProblem(
                PlanProblem.Reason.REASON_MISSING,
                () -> amending.amend(
                        plan,
                        given.version(),
                        given.amendment(List.of(), List.of(), List.of(new Withdrawal(given.task("2"), " ")))));
        assertProblem(
                PlanProblem.Reason.TASK_OF_ANOTHER_PLAN,
                () -> amending.amend(
                        plan,
                        given.version(),
                        given.amendment(
                                List.of(), List.of(), List.of(new Withdrawal(given.copy("2", "Sở Nội vụ"), "Thôi")))));
        assertThat(life.editions(plan)).hasSize(1);
    }

    @Test
    void addedTaskThatLeavesSomethingOpenTakesTheWholeAmendmentBack() {
        NewTask open = new NewTask("Chưa rõ ai làm", "Sở Nội vụ", null, null, "NONE", null, null);

        assertThatThrownBy(() -> amending.amend(
                        plan, given.version(), given.amendment(List.of(), List.of(open), List.of(given.out("2")))))
                .isInstanceOf(PlanNotClear.class);
        assertThat(plans.details(plan).content().tasks()).hasSize(3);
        assertThat(work.details(given.task("2")).state()).isNotEqualTo(TaskState.WITHDRAWN);
    }

    @Test
    void clerkCannotAmendOtherUnitsDoNotSeeItAndTheSecondOfTwoIsTold() {
        int seen = given.version();
        Amendment amendment = given.amendment(List.of(), List.of(AmendablePlan.added("Hội thi")), List.of());
        as("kiemtoan");
        assertThatThrownBy(() -> amending.amend(plan, seen, amendment)).isInstanceOf(NotPermitted.class);
        as("decu");
        assertThatThrownBy(() -> amending.amend(plan, seen, amendment)).isInstanceOf(NotFound.class);
        as("quantri");
        amending.amend(plan, seen, amendment);
        assertThatThrownBy(() -> amending.amend(plan, seen, amendment)).isInstanceOf(StaleVersion.class);
        assertThat(plans.details(plan).content().tasks()).hasSize(4);
    }

    private void finish(TaskId copy) {
        as("canbo");
        work.accept(copy, work.details(copy).version());
        work.addEvidence(copy, work.details(copy).version(), new Evidence.Number("12/BC-SNV", null));
        work.reportDone(copy, work.details(copy).version(), null);
        as("quantri");
        work.confirm(copy, work.details(copy).version());
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
