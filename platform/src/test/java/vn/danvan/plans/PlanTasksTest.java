package vn.danvan.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.danvan.PlatformTest;
import vn.danvan.RoundTrips;
import vn.danvan.SignedIn;
import vn.danvan.WithTenant;
import vn.danvan.documents.DocumentRegister;
import vn.danvan.identity.UnitTree;
import vn.danvan.plans.approval.UnclearTask;
import vn.danvan.plans.assignment.AssignmentService;
import vn.danvan.plans.task.Progress;
import vn.danvan.plans.task.TaskDetails;
import vn.danvan.shared.NotFound;
import vn.danvan.tenancy.CurrentTenant;
import vn.danvan.tenancy.TenantId;

/** A plan with headings, with tasks that all departments have a copy of, and with many that nobody scrolls to. */
@PlatformTest
@WithTenant("hoa-binh")
class PlanTasksTest {

    private static final int HEADINGS = 40;
    private static final int PAGE = 50;

    @Autowired
    private PlanTasks tasks;

    @Autowired
    private PlanService plans;

    @Autowired
    private PlanLife life;

    @Autowired
    private AssignmentService assignments;

    @Autowired
    private DocumentRegister register;

    @Autowired
    private UnitTree units;

    @Autowired
    private JdbcClient jdbc;

    private PlanId plan;

    @BeforeEach
    void planIsGivenOut() {
        SignedIn.as("hoa-binh", "quantri");
        CurrentTenant.runAs(new TenantId("hoa-binh"), () -> {
            var owner = units.byCode("BTGDV");
            plan = plans.create(
                    SamplePlansOfTests.document(register, owner, "Kế hoạch dài"), false, owner, content(HEADINGS));
            assignments.assign(plan);
        });
    }

    @AfterEach
    void deskIsLeft() {
        SignedIn.nobody();
    }

    @Test
    void pagesOneAfterTheOtherAreThePlanInItsOrder() {
        List<PlanTask> read = new ArrayList<>();
        for (int offset = 0; offset < 3 * HEADINGS; offset += PAGE) {
            read.addAll(tasks.page(plan, offset, PAGE));
        }

        assertThat(read).extracting(PlanTask::details).isEqualTo(life.tasks(plan));
        List<PlanContent.Task> whole = plans.details(plan).content().tasks();
        assertThat(read).extracting(each -> each.details().code()).isEqualTo(codes(whole));
        assertThat(read)
                .extracting(PlanTask::coordinating)
                .isEqualTo(whole.stream().map(PlanContent.Task::coordinating).toList());
    }

    @Test
    void headingOnThePageCountsTheUnitsPartsOfTasksThatAreOnTheNext() {
        TaskDetails last = life.tasks(plan).getLast();
        jdbc.sql("update task set percent = 80 where copy_of = ? or id = ?")
                .params(last.id().value(), last.id().value())
                .update();

        TaskDetails heading = tasks.page(plan, 3 * HEADINGS - 3, 1).getFirst().details();

        assertThat(heading.code()).isEqualTo("II." + HEADINGS);
        assertThat(heading.progress().percent()).isEqualTo(40);
        assertThat(heading.progress().parts())
                .extracting(Progress.Part::percent)
                .containsExactly(0, 80);
    }

    @Test
    void progressOfThePlanIsTheMeanOfItsHeadings() {
        TaskDetails last = life.tasks(plan).getLast();
        jdbc.sql("update task set percent = 100 where plan_id = ?")
                .param(plan.value())
                .update();
        jdbc.sql("update task set percent = 0 where copy_of = ? or id = ?")
                .params(last.id().value(), last.id().value())
                .update();

        // All but one of forty whole, and one half: (39 · 100 + 50) / 40, rounded down.
        assertThat(tasks.progress(plan).percent()).isEqualTo(98);
        assertThat(tasks.progress(plan).parts()).hasSize(HEADINGS);
    }

    @Test
    void figuresSayWhatIsThereAndWhatOfItIsClear() {
        assertThat(tasks.together(plan).figures()).satisfies(figures -> {
            assertThat(figures.tasks()).isEqualTo(3 * HEADINGS);
            assertThat(figures.ends()).isEqualTo(2 * HEADINGS);
            assertThat(figures.clear()).isZero();
            assertThat(figures.done()).isZero();
        });
        say("II.1.1", "Anh Ba", "Báo cáo");
        say("II.1.2", "Anh Ba", "Báo cáo");
        say("II.2.1", " ", "Báo cáo");
        say("II.2.2", "Anh Ba", null);
        jdbc.sql(
                        "update task set due_kind = 'NONE', due_on = null where plan_id = ? and code = 'II.1.2' and copy_of is null")
                .param(plan.value())
                .update();

        assertThat(tasks.together(plan).figures().clear()).isEqualTo(1);
        assertThat(tasks.together(plan).figures().ends()
                        - tasks.together(plan).figures().clear())
                .isEqualTo(life.unclear(plan).size());
        assertThat(life.unclear(plan)).extracting(UnclearTask::code).doesNotContain("II.1.1");
    }

    @Test
    void partsThatAreDoneAreTheUnitsWhereATaskWasGivenToMany() {
        int copies = jdbc.sql("select count(*) from task where plan_id = ? and copy_of is not null")
                .param(plan.value())
                .query(Integer.class)
                .single();
        int given = jdbc.sql("select count(distinct copy_of) from task where plan_id = ?")
                .param(plan.value())
                .query(Integer.class)
                .single();
        jdbc.sql("update task set state = 'DONE' where plan_id = ? and code = 'II.1.2'")
                .param(plan.value())
                .update();
        int done = jdbc.sql("select count(*) from task where plan_id = ? and code = 'II.1.2' and copy_of is not null")
                .param(plan.value())
                .query(Integer.class)
                .single();

        assertThat(copies).isGreaterThan(given).isPositive();
        assertThat(tasks.together(plan).figures().parts()).isEqualTo(2 * HEADINGS - given + copies);
        assertThat(tasks.together(plan).figures().done())
                .isEqualTo(Math.max(1, done))
                .isGreaterThan(1);
    }

    @Test
    void longPlanCostsAPageNoMoreThanAShortOne() {
        var owner = units.byCode("BTGDV");
        PlanId small = plans.create(
                SamplePlansOfTests.document(register, owner, "Kế hoạch ngắn"), false, owner, content(PAGE / 3 + 1));
        tasks.page(plan, 0, PAGE);
        tasks.page(small, 0, PAGE);

        assertThat(RoundTrips.during(() -> tasks.page(plan, 0, PAGE)))
                .isEqualTo(RoundTrips.during(() -> tasks.page(small, 0, PAGE)));
        assertThat(tasks.page(plan, 0, PAGE)).hasSize(PAGE);
    }

    @Test
    void whatAScreenAsksTogetherIsAskedForItsRightOnce() {
        PlanTasks.Begun begun = tasks.begin(plan, PAGE);
        PlanTasks.Together together = tasks.together(plan);

        assertThat(begun.figures()).isEqualTo(together.figures());
        assertThat(begun.first()).isEqualTo(tasks.page(plan, 0, PAGE));
        assertThat(together.progress()).isEqualTo(tasks.progress(plan));
        // Each by itself asks for the plan first, and the figures are one statement.
        assertThat(RoundTrips.during(() -> tasks.begin(plan, PAGE)))
                .isEqualTo(RoundTrips.during(() -> tasks.page(plan, 0, PAGE)) + 1);
        assertThat(RoundTrips.during(() -> tasks.together(plan)))
                .isEqualTo(RoundTrips.during(() -> tasks.progress(plan)) + 1);
    }

    @Test
    void planOfOthersIsNotFound() {
        SignedIn.as("hoa-binh", "canbo");
        assertThatThrownBy(() -> tasks.page(plan, 0, PAGE)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> tasks.begin(plan, PAGE)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> tasks.together(plan)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> tasks.progress(plan)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> plans.outline(plan)).isInstanceOf(NotFound.class);
    }

    private void say(String code, String responsible, @org.jspecify.annotations.Nullable String product) {
        jdbc.sql("update task set responsible = ?, product = ? where plan_id = ? and code = ? and copy_of is null")
                .params(java.util.Arrays.asList(responsible, product, plan.value(), code))
                .update();
    }

    private static List<String> codes(List<PlanContent.Task> content) {
        return content.stream().map(PlanContent.Task::code).toList();
    }

    private static PlanContent content(int headings) {
        List<PlanContent.Task> content = new ArrayList<>();
        for (int number = 1; number <= headings; number++) {
            content.add(task("II." + number, List.of()));
            content.add(task("II." + number + ".1", List.of("Sở Nội vụ")));
            content.add(task("II." + number + ".2", List.of("Các sở, ban, ngành")));
        }
        return new PlanContent(List.of(), content, List.of(), List.of());
    }

    private static PlanContent.Task task(String code, List<String> lead) {
        return new PlanContent.Task(
                code, "Việc " + code, lead, List.of("Ban " + code), List.of(), "DATE", LocalDate.of(2026, 12, 1), null);
    }
}
