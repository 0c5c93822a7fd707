package vn.danvan.plans.assignment;

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
import vn.danvan.organisation.groups.Addressee;
import vn.danvan.plans.PlanContent;
import vn.danvan.plans.PlanId;
import vn.danvan.plans.PlanLife;
import vn.danvan.plans.PlanProblem;
import vn.danvan.plans.PlanService;
import vn.danvan.plans.SamplePlansOfTests;
import vn.danvan.plans.TaskWork;
import vn.danvan.plans.approval.PlanState;
import vn.danvan.plans.queue.TaskQueue;
import vn.danvan.plans.task.Evidence;
import vn.danvan.plans.task.TaskDetails;
import vn.danvan.plans.task.TaskFacts;
import vn.danvan.plans.task.TaskId;
import vn.danvan.plans.task.TaskState;
import vn.danvan.shared.NotFound;
import vn.danvan.shared.StaleVersion;
import vn.danvan.tenancy.CurrentTenant;
import vn.danvan.tenancy.TenantId;
import vn.danvan.workdays.DeadlineState;

/** A plan of the Party's commission of Hòa Bình goes from draft to the units; Sở Nội vụ's clerk does the unit's part. */
@PlatformTest
@WithTenant("hoa-binh")
class AssignmentsTest {

    @Autowired
    private AssignmentService assignments;

    @Autowired
    private PlanAudience audience;

    @Autowired
    private TaskPushing pushing;

    @Autowired
    private PlanService plans;

    @Autowired
    private PlanLife life;

    @Autowired
    private TaskWork work;

    @Autowired
    private TaskQueue queue;

    @Autowired
    private DocumentRegister register;

    @Autowired
    private UnitTree units;

    @Autowired
    private JdbcClient jdbc;

    private PlanId plan;

    @BeforeEach
    void planIsADraft() {
        as("quantri");
        CurrentTenant.runAs(new TenantId("hoa-binh"), () -> {
            var owner = units.byCode("BTGDV");
            plan = plans.create(
                    SamplePlansOfTests.document(register, owner, "Giao việc cho nhiều đơn vị"),
                    true,
                    owner,
                    new PlanContent(
                            List.of(),
                            List.of(
                                    task("1", List.of("Sở Nội vụ", "Thanh tra tỉnh"), List.of("Sở Tư pháp"), 20),
                                    task("2", List.of("Sở Nội vụ"), List.of("Sở Nội vụ"), null),
                                    task("3", List.of("Các tổ công tác"), List.of(), 20)),
                            List.of(),
                            List.of()));
        });
    }

    @AfterEach
    void deskIsLeft() {
        SignedIn.nobody();
    }

    @Test
    void issuingGivesEveryAddressedUnitItsPart() {
        assertProblem(PlanProblem.Reason.NOT_IN_FORCE, () -> assignments.assign(plan));
        issue();

        assertThat(strip("1").assignments())
                .extracting(Assignment::unitName, Assignment::role)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("Sở Nội vụ", AssignmentRole.LEAD),
                        org.assertj.core.groups.Tuple.tuple("Thanh tra tỉnh", AssignmentRole.LEAD),
                        org.assertj.core.groups.Tuple.tuple("Sở Tư pháp", AssignmentRole.COORDINATE));
        assertThat(strip("2").assignments())
                .singleElement()
                .extracting(Assignment::role)
                .isEqualTo(AssignmentRole.LEAD);
        assertThat(assignments.assign(plan)).isZero();
    }

    @Test
    void unitFindsItsOwnCopyInItsQueueAndNotTheOthers() {
        issue();
        as("canbo");

        assertThat(queue.mine())
                .filteredOn(item -> item.task().plan().equals(plan))
                .allSatisfy(item -> assertThat(item.task().isCopy()).isTrue())
                .extracting(item -> item.task().code())
                .containsExactlyInAnyOrder("1", "2");
        assertThatThrownBy(() -> assignments.ofPlan(plan)).isInstanceOf(NotFound.class);
    }

    @Test
    void stripCountsDoneRunningAndLateAndTheTaskIsTheirMean() {
        issue();
        overdue("1");
        assertThat(List.of(strip("1").done(), strip("1").running(), strip("1").late()))
                .containsExactly(0L, 0L, 2L);
        finish(copy("1", "Sở Nội vụ"));

        assertThat(List.of(strip("1").done(), strip("1").running(), strip("1").late()))
                .containsExactly(1L, 0L, 1L);
        assertThat(work.details(strip("1").task()).progress().percent()).isEqualTo(50);
    }

    @Test
    void continuousWorkIsNeverOverdue() {
        issue();

        assertThat(strip("2").assignments()).allSatisfy(each -> {
            assertThat(each.standing().state()).isEqualTo(DeadlineState.NOT_YET_DUE);
            assertThat(each.standing().lastDay()).isNull();
        });
        assertThat(strip("2").late()).isZero();
    }

    @Test
    void phraseOfNobodyGivesNobodyAnythingUntilAPersonSaysWhomItMeans() {
        issue();
        assertThat(assignments.ofPlan(plan)).extracting(Strip::code).containsExactly("1", "2");
        assertThat(audience.phrases(plan))
                .filteredOn(PlanPhrase::isOpen)
                .singleElement()
                .satisfies(phrase -> assertThat(phrase.unread()).containsExactly("Các tổ công tác"));

        audience.confirm(plan, "Các tổ công tác", List.of(new Addressee.OfUnit(units.byCode("SO-YT"), "Sở Y tế")));
        assertThat(assignments.assign(plan)).isEqualTo(1);
        assertThat(strip("3").assignments()).extracting(Assignment::unitName).containsExactly("Sở Y tế");
    }

    @Test
    void whoReadsTheWordsMayNotInventThem() {
        assertThatThrownBy(() -> audience.confirm(plan, "Các sở khác", List.of()))
                .isInstanceOf(NotFound.class);
        as("kiemtoan");
        assertThatThrownBy(() -> audience.confirm(plan, "Các tổ công tác", List.of()))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> assignments.assign(plan)).isInstanceOf(NotPermitted.class);
    }

    @Test
    void laterEditReachesUnfinishedCopiesAfterAPreviewAndFinishedOnesStay() {
        issue();
        finish(copy("1", "Sở Nội vụ"));
        amend("1", "Việc đã sửa");

        Push preview = pushing.preview(strip("1").task());
        assertThat(preview.reached()).extracting(Assignment::unitName).containsExactly("Thanh tra tỉnh");
        assertThat(preview.kept()).extracting(Assignment::unitName).containsExactly("Sở Nội vụ");
        assertThat(work.details(copy("1", "Thanh tra tỉnh")).facts().text()).isEqualTo("Việc 1");

        assertThatThrownBy(() -> pushing.push(strip("1").task(), 99)).isInstanceOf(StaleVersion.class);
        assertThat(pushing.push(strip("1").task(), strip("1").taskVersion())).isEqualTo(1);
        assertThat(work.details(copy("1", "Thanh tra tỉnh")).facts().text()).isEqualTo("Việc đã sửa");
        assertThat(work.details(copy("1", "Sở Nội vụ")).facts().text()).isEqualTo("Việc 1");
        assertThat(pushing.preview(strip("1").task()).reached()).isEmpty();
    }

    private void finish(TaskId copy) {
        as("canbo");
        work.accept(copy, version(copy));
        work.addEvidence(copy, version(copy), new Evidence.Number("12/BC-SNV", null));
        work.reportDone(copy, version(copy), null);
        as("quantri");
        TaskDetails done = work.confirm(copy, version(copy));
        assertThat(done.state()).isEqualTo(TaskState.DONE);
    }

    private void amend(String code, String text) {
        TaskDetails task = work.details(strip(code).task());
        life.amend(
                plan,
                plans.details(plan).version(),
                SamplePlansOfTests.document(register, units.byCode("BTGDV"), "Điều chỉnh"),
                "Nội dung mới",
                List.of(facts(task, text)));
    }

    private void issue() {
        for (PlanContent.Task task : plans.details(plan).content().tasks()) {
            TaskId id = own(task.code());
            life.write(facts(work.details(id), task.text()), version(id));
        }
        for (PlanState state : List.of(PlanState.SUBMITTED, PlanState.APPROVED, PlanState.ISSUED)) {
            life.move(plan, plans.details(plan).version(), state, null);
        }
    }

    private static TaskFacts facts(TaskDetails task, String text) {
        TaskFacts facts = task.facts();
        return new TaskFacts(
                task.id(), text, "Lãnh đạo đơn vị", "Báo cáo", facts.dueKind(), facts.dueOn(), facts.dueText());
    }

    private void overdue(String code) {
        jdbc.sql("update task set due_on = date '2024-05-20' where plan_id = ? and code = ?")
                .params(plan.value(), code)
                .update();
    }

    private int version(TaskId task) {
        return work.details(task).version();
    }

    private TaskId own(String code) {
        return new TaskId(jdbc.sql("select id from task where plan_id = ? and code = ? and copy_of is null")
                .params(plan.value(), code)
                .query(UUID.class)
                .single());
    }

    private TaskId copy(String code, String unit) {
        return strip(code).assignments().stream()
                .filter(each -> each.unitName().equals(unit))
                .map(Assignment::copy)
                .findFirst()
                .orElseThrow();
    }

    private Strip strip(String code) {
        return assignments.ofPlan(plan).stream()
                .filter(strip -> strip.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static PlanContent.Task task(
            String code, List<String> lead, List<String> coordinating, @Nullable Integer daysFromNow) {
        LocalDate due = daysFromNow == null ? null : LocalDate.now().plusDays(daysFromNow);
        return new PlanContent.Task(
                code,
                "Việc " + code,
                lead,
                coordinating,
                List.of(),
                due == null ? "CONTINUOUS" : "DATE",
                due,
                due == null ? "thường xuyên" : "chậm nhất");
    }

    private static void assertProblem(
            PlanProblem.Reason reason, org.assertj.core.api.ThrowableAssert.ThrowingCallable work) {
        assertThatThrownBy(work).isInstanceOfSatisfying(PlanProblem.class, problem -> assertThat(problem.reason())
                .isEqualTo(reason));
    }

    private static void as(String username) {
        SignedIn.as("hoa-binh", username);
    }
}
