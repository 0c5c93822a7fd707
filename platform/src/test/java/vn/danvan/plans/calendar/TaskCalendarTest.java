package vn.danvan.plans.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.danvan.PlatformTest;
import vn.danvan.SignedIn;
import vn.danvan.WithTenant;
import vn.danvan.documents.DocumentRegister;
import vn.danvan.identity.UnitTree;
import vn.danvan.plans.PlanContent;
import vn.danvan.plans.PlanId;
import vn.danvan.plans.PlanService;
import vn.danvan.plans.SamplePlansOfTests;
import vn.danvan.plans.assignment.AssignmentService;
import vn.danvan.plans.tree.PlanTree;
import vn.danvan.plans.tree.TreeNode;
import vn.danvan.shared.NotFound;
import vn.danvan.tenancy.CurrentTenant;
import vn.danvan.tenancy.TenantId;

/** A plan of the province in force, with tasks around the ends of a month, for two departments. */
@PlatformTest
@WithTenant("hoa-binh")
class TaskCalendarTest {

    private static final YearMonth MAY = YearMonth.of(2031, 5);

    @Autowired
    private TaskCalendar calendar;

    @Autowired
    private PlanTree tree;

    @Autowired
    private PlanService plans;

    @Autowired
    private AssignmentService assignments;

    @Autowired
    private DocumentRegister register;

    @Autowired
    private UnitTree units;

    private PlanId plan;

    @BeforeEach
    void planIsInForce() {
        as("quantri");
        var owner = units.byCode("BTGDV");
        plan = plans.create(
                SamplePlansOfTests.document(register, owner, "Lịch việc"),
                false,
                owner,
                new PlanContent(
                        List.of(),
                        List.of(
                                task("1", "trước ngày 01/5", LocalDate.of(2031, 5, 1)),
                                task("2", "trước ngày 01/6", LocalDate.of(2031, 6, 1)),
                                task("3", "chậm nhất 02/5", LocalDate.of(2031, 5, 2)),
                                task("4", "thường xuyên", null)),
                        List.of(),
                        List.of()));
        assignments.assign(plan);
    }

    @AfterEach
    void deskIsLeft() {
        SignedIn.nobody();
    }

    @Test
    void monthHasWhatIsDueInItAndBeforeTheFirstIsTheMonthBefore() {
        assertThat(own(MAY))
                .extracting(CalendarTask::code, CalendarTask::day, CalendarTask::parts)
                .containsExactly(tuple("3", LocalDate.of(2031, 5, 2), 2), tuple("2", LocalDate.of(2031, 5, 31), 2));
        assertThat(own(MAY.minusMonths(1))).extracting(CalendarTask::code).containsExactly("1");
    }

    /** Other plans may have tasks in that month too. */
    @Test
    void pagesTogetherAreTheMonthAndSayHowManyItHas() {
        List<CalendarTask> whole = calendar.month(MAY, 0, Integer.MAX_VALUE).tasks();
        assertThat(whole).hasSizeGreaterThanOrEqualTo(2);

        assertThat(IntStream.range(0, whole.size()).mapToObj(page -> calendar.month(MAY, page, 1)))
                .allSatisfy(page -> assertThat(page.total()).isEqualTo(whole.size()))
                .extracting(page -> page.tasks().getFirst())
                .containsExactlyElementsOf(whole);
        assertThat(calendar.month(MAY, whole.size(), 1).tasks()).isEmpty();
    }

    @Test
    void unitSeesItsOwnPartsAndWhoHasNoneSeesNothing() {
        as("canbo");
        assertThat(own(MAY))
                .extracting(CalendarTask::code, CalendarTask::lead)
                .containsExactly(tuple("3", "Sở Nội vụ"), tuple("2", "Sở Nội vụ"));
        as("decu");
        assertThat(own(MAY)).isEmpty();
        SignedIn.as("tay-ninh", "quantri");
        CurrentTenant.runAs(new TenantId("tay-ninh"), () -> assertThat(own(MAY)).isEmpty());
    }

    @Test
    void timelineHasAllTasksOfThePlanAlsoThoseWithoutADay() {
        assertThat(calendar.ofPlan(plan)).extracting(CalendarTask::code).containsExactly("1", "2", "3", "4");
        as("decu");
        assertThatThrownBy(() -> calendar.ofPlan(plan)).isInstanceOf(NotFound.class);
    }

    @Test
    void branchesOfTheTreeComeByPages() {
        TreeNode root = tree.root(plan);
        assertThat(root.total()).isEqualTo(8);
        assertThat(tree.countBelow(root)).isEqualTo(4);
        assertThat(tree.below(root, 1, 2)).extracting(TreeNode::code).containsExactly("2", "3");
        TreeNode first = tree.below(root, 0, 1).getFirst();
        assertThat(first.kind()).isEqualTo(TreeNode.Kind.TASK);
        assertThat(tree.below(first, 0, 10))
                .extracting(TreeNode::kind, TreeNode::who)
                .containsExactlyInAnyOrder(
                        tuple(TreeNode.Kind.PART, "Sở Nội vụ"), tuple(TreeNode.Kind.PART, "Thanh tra tỉnh"));
        assertThat(tree.roots(0, tree.countRoots())).extracting(TreeNode::id).contains(plan.value());
        as("decu");
        assertThatThrownBy(() -> tree.root(plan)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> tree.below(first, 0, 10)).isInstanceOf(NotFound.class);
    }

    private List<CalendarTask> own(YearMonth month) {
        return calendar.month(month, 0, Integer.MAX_VALUE).tasks().stream()
                .filter(each -> each.plan().equals(plan))
                .toList();
    }

    private static PlanContent.Task task(String code, String words, @Nullable LocalDate due) {
        return new PlanContent.Task(
                code,
                "Việc " + code,
                List.of("Sở Nội vụ", "Thanh tra tỉnh"),
                List.of(),
                List.of(),
                due == null ? "CONTINUOUS" : "DATE",
                due,
                words);
    }

    private static void as(String username) {
        SignedIn.as("hoa-binh", username);
    }
}
