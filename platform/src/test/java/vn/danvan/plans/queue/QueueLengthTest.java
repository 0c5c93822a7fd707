package vn.danvan.plans.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
import vn.danvan.identity.NotPermitted;
import vn.danvan.identity.UnitTree;
import vn.danvan.plans.PlanContent;
import vn.danvan.plans.PlanId;
import vn.danvan.plans.PlanService;
import vn.danvan.plans.PlansAtWork;
import vn.danvan.plans.SamplePlansOfTests;
import vn.danvan.plans.TaskWork;
import vn.danvan.plans.approval.PlanState;
import vn.danvan.plans.task.TaskState;
import vn.danvan.tenancy.CurrentTenant;
import vn.danvan.tenancy.TenantId;

/**
 * Plans in every state whose tasks are in every state, of two owners, with requests for more time; models that wait to be
 * endorsed and models that came back: the number in the navigation is that of the list.
 */
@PlatformTest
@WithTenant("hoa-binh")
class QueueLengthTest {

    @Autowired
    private BeanFactory beans;

    @Autowired
    private TaskQueue tasks;

    @Autowired
    private WorkQueue queue;

    @Autowired
    private TaskWork work;

    @Autowired
    private PlanService plans;

    @Autowired
    private DocumentRegister register;

    @Autowired
    private UnitTree units;

    @Autowired
    private JdbcClient jdbc;

    private final Map<String, List<PlanId>> owned = new HashMap<>();
    private WaitingRows rows;

    @BeforeEach
    void plansInEveryStateHaveTasksInEveryState() {
        SignedIn.as("hoa-binh", "quantri");
        for (String owner : List.of("BTGDV", "SO-NV")) {
            owned.put(owner, new ArrayList<>());
            for (PlanState state : PlanState.values()) {
                owned.get(owner).add(plan(owner, state));
            }
        }
        rows = new WaitingRows(jdbc);
        owned.values().forEach(rows::ask);
        rows.model("REGISTERED", "RETURN");
        rows.model("RETURNED", "ASK_FOR_PAPERS");
        rows.model("DRAFT", "RETURN");
        rows.model("DRAFT", null);
    }

    /** Other tests have queues of their own. */
    @AfterEach
    void plansAreCancelled() {
        SignedIn.as("hoa-binh", "quantri");
        owned.values().forEach(each -> jdbc.sql("update plan set state = 'CANCELLED' where id in (:plans)")
                .param("plans", each.stream().map(PlanId::value).toList())
                .update());
        rows.stopModels();
        SignedIn.nobody();
    }

    @ParameterizedTest
    @ValueSource(strings = {"quantri", "canbo", "decu", "hoidong1", "hoidong3"})
    void numberIsThatOfTheListForEveryDuty(String person) {
        SignedIn.as("hoa-binh", person);
        assertNumberIsThatOfTheList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"SO-NV", "DU-SO-NV"})
    void numberIsThatOfTheListForEveryPostOfASecretary(String unit) {
        new PlansAtWork(beans, "hoa-binh").as("bithu", unit, () -> {
            assertNumberIsThatOfTheList();
            return unit;
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"lanhdao", "kiemtoan"})
    void whoeverSignsOrAuditsHasNoQueue(String person) {
        SignedIn.as("hoa-binh", person);

        assertThatExceptionOfType(NotPermitted.class).isThrownBy(queue::count);
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> queue.page(0, 1));
    }

    private void assertNumberIsThatOfTheList() {
        WorkQueue.Page all = queue.page(0, Integer.MAX_VALUE);
        assertThat(queue.count())
                .isEqualTo(all.items().size())
                .isEqualTo(all.total())
                .isEqualTo(queue.page(0, 1).total());
        assertThat(new HashSet<>(all.items())).as("none of it twice").hasSameSizeAs(all.items());
    }

    /** Of four plans in force three tasks each; of the own unit's plans one to approve, one to mend, and two requests. */
    @Test
    void secretaryHasEveryKindAndTheNominatorWhatCameBack() {
        Map<String, Long> secretarys = new PlansAtWork(beans, "hoa-binh").as("bithu", "SO-NV", this::kinds);
        assertThat(secretarys)
                .containsOnly(
                        Map.entry("Task", 4 * 3L),
                        Map.entry("Plan", 2L),
                        Map.entry("Request", 2L),
                        Map.entry("Elsewhere", 1L));

        SignedIn.as("hoa-binh", "decu");
        assertThat(kinds()).containsOnly(Map.entry("Elsewhere", 2L));
    }

    /** A returned plan belongs to whoever wrote it, even where somebody else may write all plans. */
    @Test
    void administratorApprovesThePlansOfAllAndMendsThoseOfTheOwnUnit() {
        SignedIn.as("hoa-binh", "quantri");
        assertThat(kinds()).containsEntry("Plan", 2 + 1L).containsEntry("Request", 2 * 2L);
    }

    /** Of what this test left waiting. */
    private Map<String, Long> kinds() {
        return queue.page(0, Integer.MAX_VALUE).items().stream()
                .filter(this::isOfThisTest)
                .collect(Collectors.groupingBy(each -> each.getClass().getSimpleName(), Collectors.counting()));
    }

    private boolean isOfThisTest(WorkItem item) {
        return switch (item) {
            case WorkItem.Task task -> isOwned(task.item().task().plan());
            case WorkItem.Plan plan -> isOwned(plan.plan().id());
            case WorkItem.Request request ->
                request.asked().reason().equals(WaitingRows.REASON)
                        && isOwned(work.details(request.asked().task()).plan());
            case WorkItem.Elsewhere link -> link.entry().title().endsWith(WaitingRows.MODEL);
        };
    }

    private boolean isOwned(PlanId plan) {
        return owned.values().stream().anyMatch(each -> each.contains(plan));
    }

    @Test
    void pagesTogetherAreTheList() {
        SignedIn.as("hoa-binh", "quantri");
        List<WorkItem> pages = new ArrayList<>();
        int total = queue.count();
        for (int offset = 0; offset < total; offset += 7) {
            pages.addAll(queue.page(offset, 7).items());
        }

        assertThat(pages)
                .containsExactlyElementsOf(queue.page(0, Integer.MAX_VALUE).items());
    }

    /** Who works and confirms in one unit: its own reports stand there to be confirmed. */
    @Test
    void secretarysNumberIsThatOfTheList() {
        List<QueueItem> list = new PlansAtWork(beans, "hoa-binh").as("bithu", "SO-NV", () -> {
            assertNumberIsThatOfTheList();
            return tasks.mine();
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
        assertNumberIsThatOfTheList();
    }

    /** The fewest of some: a fresh connection asks for types first. */
    @Test
    void databaseIsAskedAsOftenHoweverMuchWaits() {
        SignedIn.as("hoa-binh", "quantri");
        long number = fewest(queue::count);
        long list = fewest(() -> queue.page(0, Integer.MAX_VALUE));

        for (int more = 0; more < 5; more++) {
            owned.get("SO-NV").add(plan("SO-NV", PlanState.SUBMITTED));
            owned.get("SO-NV").add(plan("SO-NV", PlanState.IN_PROGRESS));
        }
        rows.ask(owned.get("SO-NV")
                .subList(PlanState.values().length, owned.get("SO-NV").size()));

        assertThat(fewest(queue::count)).isLessThanOrEqualTo(number).isLessThan(list);
        assertThat(fewest(() -> queue.page(0, Integer.MAX_VALUE))).isLessThanOrEqualTo(list);
    }

    private static long fewest(Runnable work) {
        return IntStream.range(0, 3)
                .mapToLong(time -> RoundTrips.during(work))
                .min()
                .orElseThrow();
    }

    private long waiting(String owner, boolean toConfirm) {
        return tasks.mine().stream()
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
