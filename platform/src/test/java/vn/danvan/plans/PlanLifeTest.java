package vn.danvan.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.jspecify.annotations.Nullable;
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
import vn.danvan.plans.approval.Clear;
import vn.danvan.plans.approval.PlanEvent;
import vn.danvan.plans.approval.PlanNotClear;
import vn.danvan.plans.approval.PlanState;
import vn.danvan.plans.approval.UnclearTask;
import vn.danvan.plans.queue.TaskQueries;
import vn.danvan.plans.task.TaskDetails;
import vn.danvan.plans.task.TaskFacts;
import vn.danvan.shared.NotFound;
import vn.danvan.shared.StaleVersion;
import vn.danvan.tenancy.CurrentTenant;
import vn.danvan.tenancy.TenantId;

/** A plan of Sở Nội vụ, where the clerk sits; the provincial administrator issues it. */
@PlatformTest
@WithTenant("hoa-binh")
class PlanLifeTest {

    @Autowired
    private PlanService service;

    @Autowired
    private PlanLife life;

    @Autowired
    private TaskQueries tasks;

    @Autowired
    private DocumentRegister register;

    @Autowired
    private UnitTree units;

    private PlanId plan;

    @BeforeEach
    void clerkHasADraft() {
        as("canbo");
        CurrentTenant.runAs(new TenantId("hoa-binh"), () -> {
            var owner = units.byCode("SO-NV");
            plan = service.create(
                    SamplePlansOfTests.document(register, owner, "Vòng đời kế hoạch"),
                    true,
                    owner,
                    SamplePlansOfTests.content("Sở Nội vụ"));
        });
    }

    @AfterEach
    void deskIsLeft() {
        SignedIn.nobody();
    }

    @Test
    void plansOfTheUnitAreSubmittedByTheClerkAndReturnedWithAReason() {
        move(PlanState.SUBMITTED, null);
        as("quantri");
        assertProblem(PlanProblem.Reason.REASON_MISSING, PlanState.RETURNED, " ");
        move(PlanState.RETURNED, "Thiếu sản phẩm");

        assertThat(life.history(plan))
                .extracting(PlanEvent::from, PlanEvent::to, PlanEvent::reason)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(PlanState.DRAFT, PlanState.SUBMITTED, null),
                        org.assertj.core.groups.Tuple.tuple(PlanState.SUBMITTED, PlanState.RETURNED, "Thiếu sản phẩm"));
        assertThat(life.history(plan).getLast().position()).isNotBlank();
    }

    @Test
    void clerkCannotApproveAndTheAuditorOnlyReads() {
        move(PlanState.SUBMITTED, null);

        assertThatThrownBy(() -> move(PlanState.APPROVED, null)).isInstanceOf(NotPermitted.class);
        as("kiemtoan");
        assertThatThrownBy(() -> move(PlanState.APPROVED, null)).isInstanceOf(NotPermitted.class);
        assertThat(state()).isEqualTo("SUBMITTED");
    }

    @Test
    void stepsCannotBeSkipped() {
        as("quantri");
        assertProblem(PlanProblem.Reason.NO_SUCH_MOVE, PlanState.ISSUED, null);
        assertThat(state()).isEqualTo("DRAFT");
    }

    @Test
    void planWithUnclearTasksIsNotIssuedAndTheyAreNamed() {
        approve();

        assertThatExceptionOfType(PlanNotClear.class)
                .isThrownBy(() -> move(PlanState.ISSUED, null))
                .satisfies(problem -> assertThat(problem.tasks())
                        .extracting(UnclearTask::code, UnclearTask::missing)
                        .containsExactly(
                                org.assertj.core.groups.Tuple.tuple("II.1.1", List.of(Clear.PERSON, Clear.PRODUCT)),
                                org.assertj.core.groups.Tuple.tuple("II.1.2", List.of(Clear.PERSON, Clear.PRODUCT))));
        assertThat(state()).isEqualTo("APPROVED");
    }

    @Test
    void issuedVersionStaysAsItWasWhenAnAmendmentChangesTheNext() {
        issue();
        PlanEdition issued = life.editions(plan).getFirst();
        TaskFacts before = task("II.1.1").facts();
        var amending = SamplePlansOfTests.document(register, units.byCode("SO-NV"), "Điều chỉnh");

        life.amend(plan, version(), amending, "Gộp hai hội nghị", List.of(clear(before, "Việc đã đổi")));

        assertThat(life.editions(plan)).extracting(PlanEdition::number).containsExactly(1, 2);
        assertThat(life.editions(plan).getFirst()).isEqualTo(issued);
        assertThat(issued.content().tasks()).contains(before);
        assertThat(life.editions(plan).getLast().content().tasks())
                .extracting(TaskFacts::text)
                .contains("Việc đã đổi");
        assertThat(life.editions(plan).getLast().document()).isEqualTo(amending);
    }

    @Test
    void afterIssueOnlyAnAmendmentChangesATask() {
        issue();
        TaskDetails task = task("II.1.1");

        assertThatThrownBy(() -> life.write(clear(task.facts(), "Khác"), task.version()))
                .isInstanceOfSatisfying(PlanProblem.class, problem -> assertThat(problem.reason())
                        .isEqualTo(PlanProblem.Reason.NOT_OPEN_TO_EDITING));
    }

    @Test
    void draftCannotBeAmended() {
        as("quantri");
        var amending = SamplePlansOfTests.document(register, units.byCode("SO-NV"), "Điều chỉnh");

        assertThatThrownBy(() -> life.amend(
                        plan,
                        version(),
                        amending,
                        "Sớm quá",
                        List.of(clear(task("II.1.1").facts(), "Khác"))))
                .isInstanceOfSatisfying(PlanProblem.class, problem -> assertThat(problem.reason())
                        .isEqualTo(PlanProblem.Reason.NOT_IN_FORCE));
        assertThat(life.editions(plan)).isEmpty();
    }

    @Test
    void secondOfTwoPeopleLearnsThatTheFirstWasThere() {
        int seen = version();
        move(PlanState.SUBMITTED, null);

        as("quantri");
        assertThatThrownBy(() -> life.move(plan, seen, PlanState.APPROVED, null))
                .isInstanceOf(StaleVersion.class);
        assertThat(life.history(plan)).hasSize(1);
    }

    @Test
    void planOfAnotherProvinceOrUnitIsNotFound() {
        as("decu");
        assertThatThrownBy(() -> life.history(plan)).isInstanceOf(NotFound.class);
        SignedIn.as("tay-ninh", "quantri");
        CurrentTenant.runAs(
                new TenantId("tay-ninh"), () -> assertThatThrownBy(() -> life.move(plan, 0, PlanState.SUBMITTED, null))
                        .isInstanceOf(NotFound.class));
    }

    private void issue() {
        for (String code : List.of("II.1.1", "II.1.2")) {
            TaskDetails task = task(code);
            life.write(clear(task.facts(), task.facts().text()), task.version());
        }
        approve();
        move(PlanState.ISSUED, null);
    }

    private void approve() {
        move(PlanState.SUBMITTED, null);
        as("quantri");
        move(PlanState.APPROVED, null);
    }

    private static TaskFacts clear(TaskFacts facts, String text) {
        return new TaskFacts(
                facts.task(), text, "Chánh Văn phòng", "Báo cáo", facts.dueKind(), facts.dueOn(), facts.dueText());
    }

    private void assertProblem(PlanProblem.Reason reason, PlanState target, @Nullable String why) {
        assertThatThrownBy(() -> move(target, why))
                .isInstanceOfSatisfying(PlanProblem.class, problem -> assertThat(problem.reason())
                        .isEqualTo(reason));
    }

    private void move(PlanState target, @Nullable String reason) {
        life.move(plan, version(), target, reason);
    }

    private TaskDetails task(String code) {
        return tasks.ofPlan(plan).stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private int version() {
        return service.details(plan).version();
    }

    private String state() {
        return service.details(plan).state();
    }

    private static void as(String username) {
        SignedIn.as("hoa-binh", username);
    }
}
