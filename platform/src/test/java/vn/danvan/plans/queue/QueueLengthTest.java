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
import java.util.stream.Stream;
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
import vn.danvan.identity.NotPermitted;
import vn.danvan.plans.PlanId;
import vn.danvan.plans.PlansAtWork;
import vn.danvan.plans.TaskWork;
import vn.danvan.plans.approval.PlanState;

/**
 * Plans in every state whose tasks are in every state, of two owners, with requests for more time; models that wait to be
 * endorsed and models that came back, a decision, a meeting and a check: the number in the navigation is that of the list.
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
    private JdbcClient jdbc;

    private final Map<String, List<PlanId>> owned = new HashMap<>();
    private PlansInEveryState plans;
    private WaitingRows rows;
    private WaitingElsewhere elsewhere;

    @BeforeEach
    void plansInEveryStateHaveTasksInEveryState() {
        SignedIn.as("hoa-binh", "quantri");
        plans = new PlansInEveryState(beans);
        for (String owner : List.of("BTGDV", "SO-NV")) {
            owned.put(owner, new ArrayList<>());
            for (PlanState state : PlanState.values()) {
                owned.get(owner).add(plans.plan(owner, state));
            }
        }
        rows = new WaitingRows(jdbc);
        owned.values().forEach(rows::ask);
        elsewhere = new WaitingElsewhere(jdbc);
        elsewhere.ofEachKind();
    }

    /** Other tests have queues of their own. */
    @AfterEach
    void plansAreCancelled() {
        SignedIn.as("hoa-binh", "quantri");
        owned.values().forEach(plans::cancel);
        elsewhere.goes();
        SignedIn.nobody();
    }

    @ParameterizedTest
    @ValueSource(strings = {"quantri", "canbo", "decu", "hoidong1", "hoidong3", "lanhdao"})
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

    @Test
    void whoeverAuditsHasNoQueue() {
        SignedIn.as("hoa-binh", "kiemtoan");

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

    /** Of four plans in force three tasks each; of the own unit's plans one to approve, one to issue, one to mend, and two requests;
     * a registration, and a check of a model of the own unit. */
    @Test
    void secretaryHasEveryKindAndTheOthersWhatIsTheirs() {
        Map<String, Long> secretarys = new PlansAtWork(beans, "hoa-binh").as("bithu", "SO-NV", this::kinds);
        assertThat(secretarys)
                .containsOnly(
                        Map.entry("Task", 4 * 3L),
                        Map.entry("Plan", 3L),
                        Map.entry("Request", 2L),
                        Map.entry("Elsewhere", 2L));

        SignedIn.as("hoa-binh", "decu");
        assertThat(elsewhere()).containsOnly("models.waiting.papers", "models.waiting.returned");
        SignedIn.as("hoa-binh", "lanhdao");
        assertThat(elsewhere()).containsOnly("recognition.waiting.sign");
        SignedIn.as("hoa-binh", "canbo");
        assertThat(elsewhere()).containsOnly("replication.waiting.check");
        SignedIn.as("hoa-binh", "hoidong1");
        assertThat(elsewhere()).isEmpty();
    }

    /** A returned plan belongs to whoever wrote it, even where somebody else may write all plans. */
    @Test
    void administratorApprovesAndIssuesThePlansOfAllAndMendsThoseOfTheOwnUnit() {
        SignedIn.as("hoa-binh", "quantri");
        assertThat(kinds()).containsEntry("Plan", 2 + 2 + 1L).containsEntry("Request", 2 * 2L);
        assertThat(elsewhere()).containsOnly("meeting.waiting.models", "replication.waiting.check");
    }

    /** Of what this test left waiting. */
    private Map<String, Long> kinds() {
        return queue.page(0, Integer.MAX_VALUE).items().stream()
                .filter(this::isOfThisTest)
                .collect(Collectors.groupingBy(each -> each.getClass().getSimpleName(), Collectors.counting()));
    }

    private List<String> elsewhere() {
        return queue.page(0, Integer.MAX_VALUE).items().stream()
                .filter(this::isOfThisTest)
                .flatMap(each -> each instanceof WorkItem.Elsewhere link
                        ? Stream.of(link.entry().why())
                        : Stream.of())
                .toList();
    }

    private boolean isOfThisTest(WorkItem item) {
        return switch (item) {
            case WorkItem.Task task -> isOwned(task.item().task().plan());
            case WorkItem.Plan plan -> isOwned(plan.plan().id());
            case WorkItem.Request request ->
                request.asked().reason().equals(WaitingRows.REASON)
                        && isOwned(work.details(request.asked().task()).plan());
            case WorkItem.Elsewhere link -> link.entry().title().endsWith(WaitingElsewhere.NAME);
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
            owned.get("SO-NV").add(plans.plan("SO-NV", PlanState.SUBMITTED));
            owned.get("SO-NV").add(plans.plan("SO-NV", PlanState.IN_PROGRESS));
            elsewhere.ofEachKind();
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
}
