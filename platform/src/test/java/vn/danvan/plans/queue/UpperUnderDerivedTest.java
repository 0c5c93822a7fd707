package vn.danvan.plans.queue;

import static org.assertj.core.api.Assertions.assertThat;

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
import vn.danvan.identity.UnitTree;
import vn.danvan.plans.PlanContent;
import vn.danvan.plans.PlanId;
import vn.danvan.plans.PlanService;
import vn.danvan.plans.SamplePlansOfTests;
import vn.danvan.plans.TaskWork;
import vn.danvan.plans.assignment.AssignmentService;
import vn.danvan.plans.derivation.PlanDerivation;
import vn.danvan.plans.task.Evidence;
import vn.danvan.plans.task.TaskId;
import vn.danvan.tenancy.CurrentTenant;
import vn.danvan.tenancy.TenantId;
import vn.danvan.workdays.DeadlineState;

/** A plan of the Party's commission of Đồng Nai gives Sở Tư pháp two tasks; the department makes its own plan from it. */
@PlatformTest
@WithTenant("dong-nai")
class UpperUnderDerivedTest {

    private static final LocalDate PAST = LocalDate.of(2024, 3, 10);

    @Autowired
    private TaskQueue queue;

    @Autowired
    private WorkQueue work;

    @Autowired
    private PlanDerivation derivation;

    @Autowired
    private AssignmentService assignments;

    @Autowired
    private PlanService plans;

    @Autowired
    private TaskWork doing;

    @Autowired
    private DocumentRegister register;

    @Autowired
    private UnitTree units;

    @Autowired
    private JdbcClient jdbc;

    private PlanId upper;
    private PlanId own;

    @BeforeEach
    void departmentMadeItsPlan() {
        SignedIn.as("dong-nai", "quantri");
        CurrentTenant.runAs(new TenantId("dong-nai"), () -> {
            var owner = units.byCode("BTGDV");
            upper = plans.create(
                    SamplePlansOfTests.document(register, owner, "Kế hoạch cấp trên"),
                    false,
                    owner,
                    new PlanContent(
                            List.of(),
                            List.of(
                                    task("1", List.of("Sở Tư pháp", "Thanh tra tỉnh"), PAST),
                                    task("2", List.of("Sở Tư pháp"), null)),
                            List.of(),
                            List.of()));
            assignments.assign(upper);
        });
        SignedIn.as("dong-nai", "canbo");
        own = derivation.derive(upper);
    }

    @AfterEach
    void deskIsLeft() {
        SignedIn.nobody();
    }

    @Test
    void upperTasksStandAloneAsLongAsTheUnitsPlanIsADraft() {
        assertThat(entries()).extracting(item -> item.task().plan()).containsOnly(upper);
        assertThat(entries()).hasSize(2).allMatch(item -> item.above().isEmpty());
        assertThat(work.count())
                .isEqualTo(work.page(0, Integer.MAX_VALUE).items().size());
    }

    @Test
    void upperTaskLiesUnderTheOneThatTheUnitMadeOfIt() {
        inForce();

        assertThat(entries()).hasSize(2).allSatisfy(item -> {
            assertThat(item.task().plan()).isEqualTo(own);
            assertThat(item.above()).singleElement().satisfies(above -> {
                assertThat(above.task().plan()).isEqualTo(upper);
                assertThat(above.task().id()).isEqualTo(item.task().derivedFrom());
            });
        });
        assertThat(work.count())
                .isEqualTo(work.page(0, Integer.MAX_VALUE).items().size());
    }

    @Test
    void takenFromThePlansOwnTaskItIsStillTheUnitsCopyThatLiesUnderIt() {
        inForce();
        SignedIn.as("dong-nai", "quantri");
        jdbc.sql("update task t set derived_from = u.copy_of from task u where u.id = t.derived_from and t.plan_id = ?")
                .param(own.value())
                .update();
        SignedIn.as("dong-nai", "canbo");

        assertThat(entries()).hasSize(2).allMatch(item -> item.above().size() == 1);
        assertThat(work.count())
                .isEqualTo(work.page(0, Integer.MAX_VALUE).items().size());
    }

    @Test
    void entryIsAsUrgentAsTheUpperTask() {
        inForce();
        jdbc.sql("update task set due_kind = 'NONE', due_on = null, due_text = null where plan_id = ?")
                .param(own.value())
                .update();

        QueueItem first = entries().getFirst();

        assertThat(first.task().code()).isEqualTo("1");
        assertThat(first.above().getFirst().task().standing().state()).isEqualTo(DeadlineState.OVERDUE);
        assertThat(work.page(0, 1).overdue()).isPositive();
    }

    @Test
    void reportedOfItsOwnTheUpperTaskStandsForItselfAgain() {
        inForce();
        TaskId task = entries().getFirst().task().id();
        doing.accept(task, version(task));
        doing.addEvidence(task, version(task), new Evidence.Number("12/BC", null));
        doing.reportDone(task, version(task), null);

        assertThat(entries()).hasSize(3);
        assertThat(entries())
                .filteredOn(item -> item.task().plan().equals(upper))
                .singleElement()
                .matches(item -> item.above().isEmpty());
        assertThat(work.count())
                .isEqualTo(work.page(0, Integer.MAX_VALUE).items().size());
    }

    @Test
    void planBetweenTheTwoLosesNoneOfThem() {
        inForce();
        PlanId third = plansLike(own);

        assertThat(entries())
                .filteredOn(item -> item.task().plan().equals(third))
                .singleElement()
                .satisfies(item -> assertThat(item.above())
                        .extracting(above -> above.task().plan())
                        .containsExactlyInAnyOrder(own, upper));
        assertThat(work.count())
                .isEqualTo(work.page(0, Integer.MAX_VALUE).items().size());
    }

    /** A plan of the year made from one of a term, by one unit. */
    private PlanId plansLike(PlanId between) {
        SignedIn.as("dong-nai", "quantri");
        return CurrentTenant.callAs(new TenantId("dong-nai"), () -> {
            var owner = units.byCode("SO-TP");
            PlanId made = plans.create(
                    SamplePlansOfTests.document(register, owner, "Kế hoạch năm"),
                    false,
                    owner,
                    new PlanContent(List.of(), List.of(task("1", List.of("Sở Tư pháp"), null)), List.of(), List.of()));
            jdbc.sql("update task set derived_from = (select id from task where plan_id = ? and code = '1')"
                            + " where plan_id = ?")
                    .params(between.value(), made.value())
                    .update();
            SignedIn.as("dong-nai", "canbo");
            return made;
        });
    }

    private void inForce() {
        jdbc.sql("update plan set state = 'IN_PROGRESS' where id = ?")
                .param(own.value())
                .update();
    }

    private List<QueueItem> entries() {
        List<UUID> made = jdbc.sql(
                        "select id from plan where id = ? or parent_plan_id = ?"
                                + " or id in (select t.plan_id from task t join task u on u.id = t.derived_from where u.plan_id = ?)")
                .params(upper.value(), upper.value(), own.value())
                .query(UUID.class)
                .list();
        return queue.mine().stream()
                .filter(item -> made.contains(item.task().plan().value()))
                .toList();
    }

    private int version(TaskId task) {
        return doing.details(task).version();
    }

    private static PlanContent.Task task(String code, List<String> lead, @Nullable LocalDate due) {
        return new PlanContent.Task(
                code,
                "Hòa giải ở cơ sở, phần " + code,
                lead,
                List.of(),
                List.of(),
                due == null ? "CONTINUOUS" : "DATE",
                due,
                null);
    }
}
