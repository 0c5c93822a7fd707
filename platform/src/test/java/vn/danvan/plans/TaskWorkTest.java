package vn.danvan.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.danvan.PlatformTest;
import vn.danvan.SignedIn;
import vn.danvan.WithTenant;
import vn.danvan.documents.DocumentRegister;
import vn.danvan.identity.NotPermitted;
import vn.danvan.identity.UnitTree;
import vn.danvan.plans.queue.QueueItem;
import vn.danvan.plans.queue.TaskQueries;
import vn.danvan.plans.queue.TaskQueue;
import vn.danvan.plans.task.Evidence;
import vn.danvan.plans.task.Progress;
import vn.danvan.plans.task.TaskDetails;
import vn.danvan.plans.task.TaskId;
import vn.danvan.plans.task.TaskNote;
import vn.danvan.plans.task.TaskProof;
import vn.danvan.plans.task.TaskState;
import vn.danvan.shared.NotFound;
import vn.danvan.shared.StaleVersion;
import vn.danvan.tenancy.CurrentTenant;
import vn.danvan.tenancy.TenantId;
import vn.danvan.workdays.DeadlineState;

/** A plan of the Party's commission gives Sở Nội vụ a heading with two tasks; its clerk does the work. */
@PlatformTest
@WithTenant("hoa-binh")
class TaskWorkTest {

    private static final Evidence LINK = new Evidence.Link("https://snv.hoabinh.gov.vn/bao-cao", "Báo cáo");

    @Autowired
    private PlanService service;

    @Autowired
    private TaskWork work;

    @Autowired
    private TaskQueue queue;

    @Autowired
    private TaskQueries tasks;

    @Autowired
    private DocumentRegister register;

    @Autowired
    private UnitTree units;

    private PlanId plan;

    @BeforeEach
    void planIsInForce() {
        as("quantri");
        CurrentTenant.runAs(new TenantId("hoa-binh"), () -> {
            var owner = units.byCode("BTGDV");
            plan = service.create(
                    SamplePlansOfTests.document(register, owner, "Giao việc cho đơn vị"),
                    false,
                    owner,
                    SamplePlansOfTests.content("SỞ  NỘI VỤ"));
        });
        as("canbo");
    }

    @AfterEach
    void deskIsLeft() {
        SignedIn.nobody();
    }

    @Test
    void workGoesFromAcceptingToConfirmingAndLeavesItsHistory() {
        TaskId task = id("II.1.1");
        work.accept(task, 0);
        work.progress(task, 1, 60, "Đã họp");
        work.addEvidence(task, 2, LINK);
        TaskDetails reported = work.reportDone(task, 3, null);
        assertThat(reported.state()).isEqualTo(TaskState.REPORTED);
        assertThat(reported.standing().state().isDone()).isTrue();
        as("quantri");
        TaskDetails done = work.confirm(task, 4);

        assertThat(done.state()).isEqualTo(TaskState.DONE);
        assertThat(done.progress().percent()).isEqualTo(100);
        assertThat(work.history(task))
                .extracting(TaskNote::kind)
                .containsExactly(
                        TaskNote.Kind.ACCEPTED,
                        TaskNote.Kind.PROGRESS,
                        TaskNote.Kind.EVIDENCE,
                        TaskNote.Kind.REPORTED,
                        TaskNote.Kind.CONFIRMED);
        assertThat(work.evidence(task))
                .singleElement()
                .extracting(TaskProof::kind, TaskProof::value)
                .containsExactly("LINK", "https://snv.hoabinh.gov.vn/bao-cao");
    }

    @Test
    void headingIsDerivedFromWhatLiesBelowIt() {
        work.accept(id("II.1.1"), 0);
        work.progress(id("II.1.1"), 1, 75, "Đã họp");

        TaskDetails heading = work.details(id("II.1"));
        assertThat(heading.progress().percent()).isEqualTo(37);
        assertThat(heading.progress().parts())
                .extracting(Progress.Part::percent)
                .containsExactly(75, 0);
        assertProblem(PlanProblem.Reason.PROGRESS_DERIVED, () -> work.accept(heading.id(), 0));
    }

    @Test
    void wordAloneIsNoProduct() {
        work.accept(id("II.1.1"), 0);

        assertProblem(PlanProblem.Reason.EVIDENCE_MISSING, () -> work.reportDone(id("II.1.1"), 1, "Xong rồi"));
    }

    @Test
    void returnedWorkGoesOnAndSaysWhy() {
        TaskId task = reported();
        as("quantri");
        assertProblem(PlanProblem.Reason.REASON_MISSING, () -> work.giveBack(task, 3, ""));
        TaskDetails again = work.giveBack(task, 3, "Thiếu số liệu");

        assertThat(again.state()).isEqualTo(TaskState.IN_PROGRESS);
        assertThat(again.reportedAt()).isNull();
        assertThat(work.history(task).getLast().note()).isEqualTo("Thiếu số liệu");
    }

    @Test
    void wholeOfTheWorkIsSaidByReportingAndNotByANumber() {
        work.accept(id("II.1.1"), 0);

        assertProblem(PlanProblem.Reason.PERCENT_WRONG, () -> work.progress(id("II.1.1"), 1, 100, "Xong"));
        assertProblem(PlanProblem.Reason.PERCENT_WRONG, () -> work.progress(id("II.1.1"), 1, -1, "Chưa"));
        assertProblem(PlanProblem.Reason.NOTE_MISSING, () -> work.progress(id("II.1.1"), 1, 10, " "));
    }

    @Test
    void unitDoesNotConfirmItsOwnWorkAndTheIssuerDoesNotDoTheUnits() {
        TaskId task = reported();
        assertThatThrownBy(() -> work.confirm(task, 3)).isInstanceOf(NotPermitted.class);

        as("quantri");
        assertThatThrownBy(() -> work.accept(id("II.1.2"), 0)).isInstanceOf(NotPermitted.class);
    }

    @Test
    void secondOfTwoPeopleLearnsThatTheFirstWasThere() {
        work.accept(id("II.1.1"), 0);
        work.addEvidence(id("II.1.1"), 1, LINK);

        assertThatThrownBy(() -> work.addEvidence(id("II.1.1"), 1, LINK)).isInstanceOf(StaleVersion.class);
        assertThat(work.evidence(id("II.1.1"))).hasSize(1);
    }

    @Test
    void fileIsKeptUnderItsHash() {
        work.accept(id("II.1.1"), 0);
        // SHA-256 of "abc" as FIPS 180-2 prints it.
        work.addEvidence(
                id("II.1.1"), 1, new Evidence.File("a.txt", "text/plain", "abc".getBytes(StandardCharsets.UTF_8)));

        assertThat(work.evidence(id("II.1.1")))
                .singleElement()
                .extracting(TaskProof::value, TaskProof::name)
                .containsExactly("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", "a.txt");
    }

    @Test
    void taskOfOthersIsNotFound() {
        TaskId task = id("II.1.1");
        as("decu");
        assertThatThrownBy(() -> work.accept(task, 0)).isInstanceOf(NotFound.class);
        SignedIn.as("tay-ninh", "quantri");
        CurrentTenant.runAs(new TenantId("tay-ninh"), () -> assertThatThrownBy(() -> work.details(task))
                .isInstanceOf(NotFound.class));
    }

    @Test
    void queueHasTheUnitsOwnTasksTheMostUrgentFirst() {
        assertThat(ofThisPlan()).containsExactly("II.1.1", "II.1.2");
        assertThat(queue.mine().getFirst().task().standing().state()).isEqualTo(DeadlineState.OVERDUE);
    }

    @Test
    void reportedWorkWaitsInTheQueueOfWhoeverConfirms() {
        reported();
        as("quantri");

        assertThat(ofThisPlan()).containsExactly("II.1.1");
        assertThat(queue.mine())
                .filteredOn(item -> item.task().plan().equals(plan))
                .allMatch(QueueItem::toConfirm);
    }

    @Test
    void nobodyGivesTasksToAnAuditor() {
        as("kiemtoan");
        assertThat(queue.mine()).isEmpty();
    }

    private java.util.List<String> ofThisPlan() {
        return queue.mine().stream()
                .filter(item -> item.task().plan().equals(plan))
                .map(item -> item.task().code())
                .toList();
    }

    private TaskId reported() {
        TaskId task = id("II.1.1");
        work.accept(task, 0);
        work.addEvidence(task, 1, LINK);
        work.reportDone(task, 2, null);
        return task;
    }

    private static void assertProblem(
            PlanProblem.Reason reason, org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(PlanProblem.class, problem -> assertThat(problem.reason())
                .isEqualTo(reason));
    }

    private TaskId id(String code) {
        return tasks.ofPlan(plan).stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static void as(String username) {
        SignedIn.as("hoa-binh", username);
    }
}
