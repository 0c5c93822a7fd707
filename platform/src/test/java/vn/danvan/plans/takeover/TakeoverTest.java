package vn.danvan.plans.takeover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
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
import vn.danvan.plans.PlanId;
import vn.danvan.plans.PlanProblem;
import vn.danvan.plans.PlanService;
import vn.danvan.plans.SamplePlansOfTests;
import vn.danvan.plans.TaskWork;
import vn.danvan.plans.assignment.Assignment;
import vn.danvan.plans.assignment.AssignmentService;
import vn.danvan.plans.task.Evidence;
import vn.danvan.plans.task.TaskDetails;
import vn.danvan.plans.task.TaskId;
import vn.danvan.plans.task.TaskNote;
import vn.danvan.shared.NotFound;
import vn.danvan.shared.StaleVersion;
import vn.danvan.shared.UnitId;
import vn.danvan.tenancy.CurrentTenant;
import vn.danvan.tenancy.TenantId;

/** Ban Dân vận had begun on its part of a plan when it was merged into Ban Tuyên giáo và Dân vận. */
@PlatformTest
@WithTenant("hoa-binh")
class TakeoverTest {

    @Autowired
    private Takeover takeover;

    @Autowired
    private PlanService plans;

    @Autowired
    private AssignmentService assignments;

    @Autowired
    private TaskWork work;

    @Autowired
    private DocumentRegister register;

    @Autowired
    private UnitTree units;

    @Autowired
    private JdbcClient jdbc;

    private PlanId plan;
    private TaskId part;
    private UnitId heir;

    @BeforeEach
    void unitIsGone() {
        as("quantri");
        heir = units.byCode("BTGDV");
        plan = plans.create(
                SamplePlansOfTests.document(register, heir, "Việc dở dang"),
                false,
                heir,
                SamplePlansOfTests.content("Sở Nội vụ"));
        assignments.assign(plan);
        part = assignments.ofPlan(plan).getFirst().assignments().stream()
                .map(Assignment::copy)
                .findFirst()
                .orElseThrow();
        as("canbo");
        work.accept(part, 0);
        work.addEvidence(part, 1, new Evidence.Number("12/BC", null));
        UnitId gone = units.byCode("BDV");
        jdbc.sql("update task_body set unit_id = ?, text = 'Ban Dân vận Tỉnh ủy' where task_id = ?")
                .params(gone.value(), part.value())
                .update();
        jdbc.sql("update task_assignment set unit_id = ? where copy_id = ?")
                .params(gone.value(), part.value())
                .update();
        as("quantri");
    }

    @AfterEach
    void deskIsLeft() {
        SignedIn.nobody();
    }

    @Test
    void partOfAUnitThatIsGoneGoesToItsSuccessorWithAllThatWasDone() {
        OrphanedPart orphan = waiting().getFirst();
        assertThat(orphan.unit()).isEqualTo("Ban Dân vận Tỉnh ủy");
        assertThat(orphan.successors())
                .containsExactly(new OrphanedPart.Successor(heir, "Ban Tuyên giáo và Dân vận Tỉnh ủy"));

        takeover.handOver(plan, part, orphan.version(), heir);

        assertThat(waiting()).isEmpty();
        TaskDetails taken = work.details(part);
        assertThat(taken.lead()).containsExactly(new TaskDetails.Body("Ban Tuyên giáo và Dân vận Tỉnh ủy", heir));
        assertThat(work.evidence(part)).hasSize(1);
        assertThat(work.history(part))
                .last()
                .extracting(TaskNote::kind, TaskNote::note)
                .containsExactly(TaskNote.Kind.TAKEN_OVER, "Ban Dân vận Tỉnh ủy → Ban Tuyên giáo và Dân vận Tỉnh ủy");
        assertThat(assignments.ofPlan(plan).getFirst().assignments())
                .extracting(Assignment::unitName)
                .containsExactly("Ban Tuyên giáo và Dân vận Tỉnh ủy");
    }

    @Test
    void onlyASuccessorCanTakeOverAndOnlyOnce() {
        int version = waiting().getFirst().version();

        assertThatThrownBy(() -> takeover.handOver(plan, part, version, units.byCode("SO-NV")))
                .isInstanceOfSatisfying(PlanProblem.class, problem -> assertThat(problem.reason())
                        .isEqualTo(PlanProblem.Reason.NOT_A_SUCCESSOR));
        assertThatThrownBy(() -> takeover.handOver(plan, part, version + 1, heir))
                .isInstanceOf(StaleVersion.class);
        takeover.handOver(plan, part, version, heir);
        assertThatThrownBy(() -> takeover.handOver(plan, part, version, heir)).isInstanceOf(NotFound.class);
    }

    @Test
    void auditorOnlyLooksAndOthersSeeNothing() {
        int version = waiting().getFirst().version();

        as("kiemtoan");
        assertThat(waiting()).hasSize(1);
        assertThatThrownBy(() -> takeover.handOver(plan, part, version, heir)).isInstanceOf(NotPermitted.class);
        as("decu");
        assertThatThrownBy(this::waiting).isInstanceOf(NotFound.class);
        SignedIn.as("tay-ninh", "quantri");
        CurrentTenant.runAs(new TenantId("tay-ninh"), () -> assertThatThrownBy(this::waiting)
                .isInstanceOf(NotFound.class));
    }

    private List<OrphanedPart> waiting() {
        return takeover.waiting(plan);
    }

    private static void as(String username) {
        SignedIn.as("hoa-binh", username);
    }
}
