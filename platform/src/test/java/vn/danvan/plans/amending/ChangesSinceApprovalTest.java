package vn.danvan.plans.amending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import vn.danvan.PlatformTest;
import vn.danvan.SignedIn;
import vn.danvan.WithTenant;
import vn.danvan.documents.DocumentRegister;
import vn.danvan.identity.UnitTree;
import vn.danvan.plans.PlanId;
import vn.danvan.plans.PlanService;
import vn.danvan.plans.SamplePlansOfTests;
import vn.danvan.plans.TaskWork;
import vn.danvan.plans.baseline.PlanBaseline;
import vn.danvan.plans.baseline.TaskChange;
import vn.danvan.plans.baseline.TaskField;
import vn.danvan.plans.task.TaskDetails;
import vn.danvan.shared.NotFound;

/** What a plan in force says now against what was approved. */
@PlatformTest
@WithTenant("hoa-binh")
class ChangesSinceApprovalTest {

    @Autowired
    private BeanFactory beans;

    @Autowired
    private Amending amending;

    @Autowired
    private PlanBaseline baseline;

    @Autowired
    private PlanService plans;

    @Autowired
    private TaskWork work;

    @Autowired
    private DocumentRegister register;

    @Autowired
    private UnitTree units;

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
    void changesSinceApprovalNameWhatIsNewOtherAndGone() {
        TaskDetails first = work.details(given.task("1"));
        amending.amend(
                plan,
                given.version(),
                given.amendment(
                        List.of(AmendablePlan.clear(first, "Việc đã đổi", LocalDate.of(2024, 7, 15))),
                        List.of(AmendablePlan.added("Hội thi")),
                        List.of(given.out("3"))));

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
}
