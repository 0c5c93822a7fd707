package vn.danvan.plans.queue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.danvan.PlatformTest;
import vn.danvan.RoundTrips;
import vn.danvan.SignedIn;
import vn.danvan.WithTenant;
import vn.danvan.documents.DocumentRegister;
import vn.danvan.identity.UnitTree;
import vn.danvan.plans.PlanContent;
import vn.danvan.plans.PlanId;
import vn.danvan.plans.PlanService;
import vn.danvan.plans.PlansAtWork;
import vn.danvan.plans.SamplePlansOfTests;
import vn.danvan.plans.approval.PlanState;
import vn.danvan.plans.task.TaskState;
import vn.danvan.tenancy.CurrentTenant;
import vn.danvan.tenancy.TenantId;

/** Plans in every state whose tasks are in every state, of two owners: the number in the navigation is that of the list. */
@PlatformTest
@WithTenant("hoa-binh")
class QueueLengthTest {

    @Autowired
    private BeanFactory beans;

    @Autowired
    private TaskQueue queue;

    @Autowired
    private PlanService plans;

    @Autowired
    private DocumentRegister register;

    @Autowired
    private UnitTree units;

    @Autowired
    private JdbcClient jdbc;

    private final Map<String, List<PlanId>> owned = new HashMap<>();

    @BeforeEach
    void plansInEveryStateHaveTasksInEveryState() {
        SignedIn.as("hoa-binh", "quantri");
        for (String owner : List.of("BTGDV", "SO-NV")) {
            owned.put(owner, new ArrayList<>());
            for (PlanState state : PlanState.values()) {
                owned.get(owner).add(plan(owner, state));
            }
        }
    }

    /** Other tests have queues of their own. */
    @AfterEach
    void plansAreCancelled() {
        SignedIn.as("hoa-binh", "quantri");
        owned.values().forEach(each -> jdbc.sql("update plan set state = 'CANCELLED' where id in (:plans)")
                .param("plans", each.stream().map(PlanId::value).toList())
                .update());
        SignedIn.nobody();
    }

    @ParameterizedTest
    @ValueSource(strings = {"quantri", "lanhdao", "canbo", "decu", "kiemtoan"})
    void numberIsThatOfTheListForEveryDuty(String person) {
        SignedIn.as("hoa-binh", person);

        assertThat(queue.count())
                .isEqualTo(queue.mine().size())
                .isEqualTo(queue.mine(0, 1).total());
    }

    /** Who works and confirms in one unit: its own reports stand there to be confirmed. */
    @Test
    void secretarysNumberIsThatOfTheList() {
        List<QueueItem> list = new PlansAtWork(beans, "hoa-binh").as("bithu", "SO-NV", () -> {
            assertThat(queue.count()).isEqualTo(queue.mine().size());
            return queue.mine();
        });

        assertThat(list).filteredOn(QueueItem::toConfirm).hasSizeGreaterThanOrEqualTo(2);
        assertThat(list)
                .extracting(item -> item.task().id())
                .doesNotHaveDuplicates()
                .hasSizeGreaterThanOrEqualTo(2 * 2 * 3);
    }

    /** Of each of the two plans in force three tasks. */
    @Test
    void clerkHasWhatIsNotFinishedOfTheTwoStatesInForceAndNothingToConfirm() {
        SignedIn.as("hoa-binh", "canbo");

        assertThat(waiting("BTGDV", false)).isEqualTo(2 * 3);
        assertThat(waiting("SO-NV", false)).isEqualTo(2 * 3);
        assertThat(waiting("BTGDV", true) + waiting("SO-NV", true)).isZero();
    }

    @Test
    void administratorConfirmsWhatIsReportedOfAllPlansInForceAndDoesNoneOfIt() {
        SignedIn.as("hoa-binh", "quantri");

        assertThat(waiting("BTGDV", true)).isEqualTo(2);
        assertThat(waiting("SO-NV", true)).isEqualTo(2);
        assertThat(waiting("BTGDV", false) + waiting("SO-NV", false)).isZero();
    }

    @Test
    void whoeverConfirmsTheOwnUnitsReportSeesItOnce() {
        SignedIn.as("hoa-binh", "quantri");
        jdbc.sql("update task_body set unit_id = (select id from unit where code = 'BTGDV') where task_id in"
                        + " (select id from task where plan_id in (:plans))")
                .param("plans", owned.get("BTGDV").stream().map(PlanId::value).toList())
                .update();

        assertThat(waiting("BTGDV", true)).isEqualTo(2);
        assertThat(waiting("BTGDV", false)).isEqualTo(2 * 2);
        assertThat(queue.count()).isEqualTo(queue.mine().size());
    }

    @Test
    void numberIsAskedForOnceHoweverMuchWaits() {
        SignedIn.as("hoa-binh", "canbo");
        queue.count();

        long number = RoundTrips.during(queue::count);
        long list = RoundTrips.during(queue::mine);

        assertThat(number).isLessThan(list);
    }

    private long waiting(String owner, boolean toConfirm) {
        return queue.mine().stream()
                .filter(item -> owned.get(owner).contains(item.task().plan()) && item.toConfirm() == toConfirm)
                .count();
    }

    /** A heading with one task in each state. */
    private PlanId plan(String owner, PlanState state) {
        return CurrentTenant.callAs(new TenantId("hoa-binh"), () -> {
            var unit = units.byCode(owner);
            List<PlanContent.Task> tasks = new ArrayList<>(List.of(task("I")));
            for (TaskState of : TaskState.values()) {
                tasks.add(task("I." + of));
            }
            PlanId plan = plans.create(
                    SamplePlansOfTests.document(register, unit, "Kế hoạch " + state),
                    false,
                    unit,
                    new PlanContent(List.of(), tasks, List.of(), List.of()));
            jdbc.sql("update plan set state = ? where id = ?")
                    .params(state.name(), plan.value())
                    .update();
            jdbc.sql("update task set state = substr(code, 3), reported_at = case when code in ('I.REPORTED', 'I.DONE')"
                            + " then now() end where plan_id = ? and code <> 'I'")
                    .param(plan.value())
                    .update();
            return plan;
        });
    }

    private static PlanContent.Task task(String code) {
        return new PlanContent.Task(
                code, "Việc " + code, List.of("Sở Nội vụ"), List.of(), List.of(), "CONTINUOUS", null, "thường xuyên");
    }
}
