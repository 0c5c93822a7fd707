package vn.danvan.plans.cloning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.danvan.PlatformTest;
import vn.danvan.SignedIn;
import vn.danvan.WithTenant;
import vn.danvan.documents.DocumentFacts;
import vn.danvan.documents.DocumentRegister;
import vn.danvan.documents.NewDocument;
import vn.danvan.identity.NotPermitted;
import vn.danvan.identity.UnitTree;
import vn.danvan.plans.PlanContent;
import vn.danvan.plans.PlanDetails;
import vn.danvan.plans.PlanId;
import vn.danvan.plans.PlanLife;
import vn.danvan.plans.PlanProblem;
import vn.danvan.plans.PlanService;
import vn.danvan.plans.TaskWork;
import vn.danvan.plans.approval.PlanState;
import vn.danvan.plans.derivation.PlanFrame;
import vn.danvan.plans.derivation.PlanFrames;
import vn.danvan.plans.task.Evidence;
import vn.danvan.plans.task.TaskId;
import vn.danvan.plans.task.TaskState;
import vn.danvan.shared.NotFound;
import vn.danvan.shared.StaleVersion;
import vn.danvan.tenancy.CurrentTenant;
import vn.danvan.tenancy.TenantId;
import vn.danvan.workdays.WorkingCalendar;

/** A plan of Sở Nội vụ of 2024, issued when the province still had a Ban Dân vận; the clerk makes the next year's. */
@PlatformTest
@WithTenant("hoa-binh")
class PlanCloningTest {

    @Autowired
    private PlanCloning cloning;

    @Autowired
    private PlanService plans;

    @Autowired
    private PlanLife life;

    @Autowired
    private PlanFrames frames;

    @Autowired
    private TaskWork work;

    @Autowired
    private DocumentRegister register;

    @Autowired
    private UnitTree units;

    @Autowired
    private WorkingCalendar calendar;

    @Autowired
    private JdbcClient jdbc;

    private PlanId plan;

    @BeforeEach
    void planOfLastYear() {
        as("canbo");
        CurrentTenant.runAs(new TenantId("hoa-binh"), () -> {
            var owner = units.byCode("SO-NV");
            var document = register.register(
                    new NewDocument(facts("Công tác tiếp dân năm 2024"), List.of(), List.of(), null, owner));
            plan = plans.create(
                    document,
                    false,
                    owner,
                    new PlanContent(
                            List.of(new PlanContent.Section(0, "I", "Nhiệm vụ")),
                            List.of(
                                    task("1", "Đối thoại với nông dân", "Sở Nội vụ", LocalDate.of(2024, 3, 10)),
                                    task("2", "Tổng kết năm 2024", "Ban Dân vận Tỉnh ủy", LocalDate.of(2024, 11, 29)),
                                    task("3", "Tiếp dân", "Sở Nội vụ", null)),
                            List.of(),
                            List.of(new PlanContent.ReportingRule("YEAR", "12-15", null, null, "Báo cáo năm"))));
        });
    }

    @AfterEach
    void deskIsLeft() {
        SignedIn.nobody();
    }

    @Test
    void previewSaysWhatMovesWhoIsCalledOtherwiseAndWhatWasNotFinished() {
        finish("1");

        PlanClone clone = cloning.preview(plan, 2025, CloneRule.WORKING_DAY);

        assertThat(clone.title()).isEqualTo("Công tác tiếp dân năm 2025");
        assertThat(clone.existing()).isNull();
        assertThat(clone.tasks())
                .extracting(
                        task -> task.after().dueOn(),
                        task -> task.after().dueText(),
                        ClonedTask::unfinished,
                        ClonedTask::namesOldYear)
                .containsExactly(
                        tuple(LocalDate.of(2025, 3, 8), "trước ngày 08/3/2025", false, false),
                        tuple(LocalDate.of(2025, 11, 29), "trước ngày 29/11/2025", true, true),
                        tuple(null, "thường xuyên", true, false));
        assertThat(clone.tasks().get(1).bodies())
                .containsExactly(new ClonedBody("Ban Dân vận Tỉnh ủy", List.of("Ban Tuyên giáo và Dân vận Tỉnh ủy")));
        assertThat(clone.tasks().get(0).bodies()).isEmpty();
    }

    @Test
    void draftKeepsTheStructureAndNothingOfTheWork() {
        finish("1");

        PlanId made = cloning.create(plan, version(), 2025, CloneRule.SAME_DAY, Set.of(id("3")));

        PlanDetails draft = plans.details(made);
        assertThat(draft.state()).isEqualTo("DRAFT");
        assertThat(draft.document().facts().title()).isEqualTo("Công tác tiếp dân năm 2025");
        assertThat(draft.content().sections())
                .isEqualTo(plans.details(plan).content().sections());
        assertThat(draft.content().reporting()).hasSize(1);
        assertThat(draft.content().tasks())
                .extracting(PlanContent.Task::code, PlanContent.Task::lead, PlanContent.Task::dueOn)
                .containsExactly(
                        tuple("1", List.of("Sở Nội vụ"), LocalDate.of(2025, 3, 10)),
                        tuple("2", List.of("Ban Tuyên giáo và Dân vận Tỉnh ủy"), LocalDate.of(2025, 11, 29)));
        assertThat(life.tasks(made)).allSatisfy(task -> {
            assertThat(task.state()).isEqualTo(TaskState.ASSIGNED);
            assertThat(task.progress().percent()).isZero();
            assertThat(work.evidence(task.id())).isEmpty();
        });
        assertThat(frames.find(made)).satisfies(frame -> {
            assertThat(frame.periodKind()).isEqualTo(PlanFrame.PeriodKind.YEAR);
            assertThat(frame.from()).isEqualTo(LocalDate.of(2025, 1, 1));
            assertThat(frame.to()).isEqualTo(LocalDate.of(2025, 12, 31));
        });
    }

    /** As somebody left it who moved a task without giving new numbers. */
    @Test
    void tasksLieUnderOneAnotherAsTheyDidWhateverTheirNumbersSay() {
        jdbc.sql("update task set parent_id = ? where id = ?")
                .params(id("1").value(), id("2").value())
                .update();

        PlanId made = cloning.create(plan, version(), 2025, CloneRule.SAME_DAY, Set.of());

        assertThat(jdbc.sql(
                                "select c.code || '>' || coalesce(p.code, '') from task c left join task p on p.id = c.parent_id"
                                        + " where c.plan_id = ? order by c.position")
                        .param(made.value())
                        .query(String.class)
                        .list())
                .containsExactly("1>", "2>1", "3>");
    }

    @Test
    void yearHasOnePlanMadeOfTheOldOneUnlessThatIsGivenUp() {
        PlanId made = cloning.create(plan, version(), 2025, CloneRule.SAME_DAY, Set.of());

        assertThat(cloning.preview(plan, 2025, CloneRule.SAME_DAY).existing()).isEqualTo(made);
        assertThat(cloning.preview(plan, 2026, CloneRule.SAME_DAY).existing()).isNull();
        assertProblem(
                PlanProblem.Reason.ALREADY_CLONED,
                () -> cloning.create(plan, version(), 2025, CloneRule.SAME_DAY, Set.of()));
        life.move(made, plans.details(made).version(), PlanState.CANCELLED, "Lập lại");
        assertThat(cloning.create(plan, version(), 2025, CloneRule.SAME_DAY, Set.of()))
                .isNotEqualTo(made);
    }

    @Test
    void whatCannotBeMadeIsRefused() {
        assertProblem(PlanProblem.Reason.CLONE_YEAR_WRONG, () -> cloning.preview(plan, 2024, CloneRule.SAME_DAY));
        assertProblem(PlanProblem.Reason.CLONE_YEAR_WRONG, () -> cloning.preview(plan, 2035, CloneRule.SAME_DAY));
        assertProblem(
                PlanProblem.Reason.NOTHING_CLONED,
                () -> cloning.create(plan, version(), 2025, CloneRule.SAME_DAY, Set.of(id("1"), id("2"), id("3"))));
        assertThatThrownBy(() -> cloning.create(plan, version() + 1, 2025, CloneRule.SAME_DAY, Set.of()))
                .isInstanceOf(StaleVersion.class);
    }

    @Test
    void auditorOnlyLooksAndOtherUnitsAndProvincesSeeNothing() {
        as("kiemtoan");
        assertThat(cloning.preview(plan, 2025, CloneRule.SAME_DAY).tasks()).hasSize(3);
        assertThat(cloning.mayClone(plan)).isFalse();
        assertThatThrownBy(() -> cloning.create(plan, version(), 2025, CloneRule.SAME_DAY, Set.of()))
                .isInstanceOf(NotPermitted.class);
        as("decu");
        assertThatThrownBy(() -> cloning.preview(plan, 2025, CloneRule.SAME_DAY))
                .isInstanceOf(NotFound.class);
        SignedIn.as("tay-ninh", "quantri");
        CurrentTenant.runAs(new TenantId("tay-ninh"), () -> assertThatThrownBy(
                        () -> cloning.preview(plan, 2025, CloneRule.SAME_DAY))
                .isInstanceOf(NotFound.class));
    }

    /** 15/5/2024 was a Wednesday; on 02/9/2025 and the day before offices were shut, after a weekend. */
    @ParameterizedTest
    @CsvSource({
        "SAME_DAY, 2024-05-15, 2025-05-15",
        "SAME_DAY, 2024-02-29, 2025-02-28",
        "SAME_WEEKDAY, 2024-05-15, 2025-05-14",
        "SAME_WEEKDAY, 2024-12-31, 2025-12-30",
        "WORKING_DAY, 2024-05-15, 2025-05-15",
        "WORKING_DAY, 2024-09-02, 2025-08-29"
    })
    void deadlineMovesByTheRule(CloneRule rule, LocalDate day, LocalDate moved) {
        assertThat(new YearShift(rule, 2024, 2025, calendar).deadline(day, day)).isEqualTo(moved);
    }

    @ParameterizedTest
    @CsvSource({
        "trước ngày 15/5/2024, trước ngày 14/5/2025",
        "chậm nhất 15/05, chậm nhất 14/5",
        "quý II/2024, quý II/2025",
        "15/5 và 20/11/2024, 14/5 và 20/11/2025",
        "theo Kế hoạch 2021-2025, theo Kế hoạch 2021-2025"
    })
    void wordsOfADeadlineFollowItsDay(String before, String after) {
        assertThat(new YearShift(CloneRule.SAME_DAY, 2024, 2025, calendar)
                        .words(before, LocalDate.of(2024, 5, 15), LocalDate.of(2025, 5, 14)))
                .isEqualTo(after);
    }

    private void finish(String code) {
        TaskId task = id(code);
        work.accept(task, work.details(task).version());
        work.addEvidence(task, work.details(task).version(), new Evidence.Number("12/BC-SNV", null));
        work.reportDone(task, work.details(task).version(), null);
        as("quantri");
        work.confirm(task, work.details(task).version());
        as("canbo");
    }

    private int version() {
        return plans.details(plan).version();
    }

    private TaskId id(String code) {
        return new TaskId(jdbc.sql("select id from task where plan_id = ? and code = ?")
                .params(plan.value(), code)
                .query(UUID.class)
                .single());
    }

    private PlanContent.Task task(String code, String text, String lead, @Nullable LocalDate due) {
        return new PlanContent.Task(
                code,
                text,
                List.of(lead),
                List.of(),
                List.of(),
                due == null ? "CONTINUOUS" : "DATE",
                due,
                due == null
                        ? "thường xuyên"
                        : "trước ngày " + due.getDayOfMonth() + "/" + due.getMonthValue() + "/" + due.getYear());
    }

    private static DocumentFacts facts(String title) {
        return new DocumentFacts(
                "GOVERNMENT",
                "KH",
                "Kế hoạch",
                17,
                "17/KH-SNV",
                null,
                "Sở Nội vụ",
                "STATED",
                null,
                null,
                LocalDate.of(2024, 1, 15),
                "DAY",
                2024,
                title,
                false,
                false,
                null,
                null,
                null,
                null);
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
