package vn.danvan.plans.ordering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
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
import vn.danvan.plans.approval.PlanState;
import vn.danvan.plans.task.TaskDetails;
import vn.danvan.plans.task.TaskId;
import vn.danvan.plans.tree.PlanTree;
import vn.danvan.plans.tree.TreeNode;
import vn.danvan.shared.NotFound;
import vn.danvan.tenancy.CurrentTenant;
import vn.danvan.tenancy.TenantId;

/** A draft of Hòa Bình with two headings of two tasks each. */
@PlatformTest
@WithTenant("hoa-binh")
class TaskOrderingTest {

    @Autowired
    private TaskOrdering ordering;

    @Autowired
    private PlanService plans;

    @Autowired
    private PlanLife life;

    @Autowired
    private PlanTree tree;

    @Autowired
    private DocumentRegister register;

    @Autowired
    private UnitTree units;

    @Autowired
    private JdbcClient jdbc;

    private PlanId plan;

    @BeforeEach
    void draft() {
        SignedIn.as("hoa-binh", "quantri");
        CurrentTenant.runAs(new TenantId("hoa-binh"), () -> {
            var owner = units.byCode("BTGDV");
            List<PlanContent.Task> tasks = List.of("1", "1.1", "1.2", "2", "2.1", "2.2").stream()
                    .map(code -> new PlanContent.Task(
                            code, "Việc " + code, List.of("Sở Nội vụ"), List.of(), List.of(), "NONE", null, null))
                    .toList();
            plan = plans.create(
                    SamplePlansOfTests.document(register, owner, "Dự thảo sắp xếp"),
                    true,
                    owner,
                    new PlanContent(List.of(), tasks, List.of(), List.of()));
        });
    }

    @AfterEach
    void deskIsLeft() {
        SignedIn.nobody();
    }

    @Test
    void headingGoesUpWithItsTasksAndTheTreeShowsIt() {
        ordering.move(id("2"), Step.UP);

        assertThat(codes()).containsExactly("2", "2.1", "2.2", "1", "1.1", "1.2");
        assertThat(branches()).containsExactly("2[2.1, 2.2]", "1[1.1, 1.2]");
    }

    @Test
    void taskGoesUnderAnotherAndCountsThere() {
        assertThat(ordering.move(id("2"), Step.IN)).contains(id("1"));
        ordering.move(id("1.2"), Step.OUT);

        assertThat(branches()).containsExactly("1[1.1, 2]", "1.2[]");
        assertThat(codes()).containsExactly("1", "1.1", "2", "2.1", "2.2", "1.2");
        assertThat(life.tasks(plan).getFirst().progress().parts()).hasSize(2);
    }

    @Test
    void numbersFollowThePlacesWhenSomebodyAsksForIt() {
        ordering.move(id("2"), Step.UP);
        ordering.renumber(plan);

        assertThat(codes()).containsExactly("1", "1.1", "1.2", "2", "2.1", "2.2");
        assertThat(life.tasks(plan))
                .extracting(task -> task.facts().text())
                .containsExactly("Việc 2", "Việc 2.1", "Việc 2.2", "Việc 1", "Việc 1.1", "Việc 1.2");
    }

    @Test
    void whoWritesATaskMeanwhileLosesNothing() {
        TaskDetails read = life.tasks(plan).getLast();
        ordering.move(id("2"), Step.UP);

        life.write(read.facts(), read.version());

        assertThat(codes()).containsExactly("2", "2.1", "2.2", "1", "1.1", "1.2");
    }

    @ParameterizedTest
    @EnumSource(PlanState.class)
    void onlyADraftIsOrdered(PlanState state) {
        TaskId task = id("2");
        jdbc.sql("update plan set state = ? where id = ?")
                .params(state.name(), plan.value())
                .update();

        if (state.isOpenToEditing()) {
            ordering.move(task, Step.UP);
            ordering.renumber(plan);
        } else {
            assertRefused(() -> ordering.move(task, Step.UP));
            assertRefused(() -> ordering.renumber(plan));
            assertThat(codes()).containsExactly("1", "1.1", "1.2", "2", "2.1", "2.2");
        }
    }

    @Test
    void whoMayOnlyReadThePlanOrNotEvenThatMovesNothing() {
        TaskId task = id("2");
        SignedIn.as("hoa-binh", "kiemtoan");
        assertThatThrownBy(() -> ordering.move(task, Step.UP)).isInstanceOf(NotPermitted.class);
        SignedIn.as("hoa-binh", "canbo");
        assertThatThrownBy(() -> ordering.move(task, Step.UP)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> ordering.renumber(plan)).isInstanceOf(NotFound.class);
    }

    private static void assertRefused(org.assertj.core.api.ThrowableAssert.ThrowingCallable work) {
        assertThatThrownBy(work).isInstanceOfSatisfying(PlanProblem.class, problem -> assertThat(problem.reason())
                .isEqualTo(PlanProblem.Reason.NOT_OPEN_TO_EDITING));
    }

    private List<String> branches() {
        List<String> branches = new ArrayList<>();
        for (TreeNode node : tree.below(tree.root(plan), 0, 50)) {
            branches.add(node.code()
                    + tree.below(node, 0, 50).stream().map(TreeNode::code).toList());
        }
        return branches;
    }

    private List<String> codes() {
        return life.tasks(plan).stream().map(TaskDetails::code).toList();
    }

    private TaskId id(String code) {
        return life.tasks(plan).stream()
                .filter(task -> task.code().equals(code))
                .findFirst()
                .orElseThrow()
                .id();
    }
}
