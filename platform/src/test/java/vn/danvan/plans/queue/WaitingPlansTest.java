package vn.danvan.plans.queue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.danvan.PlatformTest;
import vn.danvan.SignedIn;
import vn.danvan.WithTenant;
import vn.danvan.documents.DocumentRegister;
import vn.danvan.identity.UnitTree;
import vn.danvan.plans.PlanId;
import vn.danvan.plans.PlanLife;
import vn.danvan.plans.PlanService;
import vn.danvan.plans.PlansAtWork;
import vn.danvan.plans.SamplePlansOfTests;
import vn.danvan.plans.approval.PlanState;
import vn.danvan.plans.approval.PlanTransition;
import vn.danvan.plans.queue.WaitingPlan.Need;

/** The clerk of Sở Nội vụ writes a plan; the director approves it, and so may the administrator of Tây Ninh. */
@PlatformTest
@WithTenant("tay-ninh")
class WaitingPlansTest {

    private static final String TITLE = "Kế hoạch trình duyệt";

    @Autowired
    private BeanFactory beans;

    @Autowired
    private WorkQueue queue;

    @Autowired
    private PlanLife life;

    @Autowired
    private PlanService plans;

    @Autowired
    private DocumentRegister register;

    @Autowired
    private UnitTree units;

    @Autowired
    private JdbcClient jdbc;

    private PlanId plan;

    @BeforeEach
    void clerkSubmitsAPlan() {
        plan = draft();
        as("canbo", () -> move(plan, PlanState.SUBMITTED, null));
    }

    @AfterEach
    void planIsGivenUp() {
        SignedIn.as("tay-ninh", "quantri");
        jdbc.sql("update plan set state = 'CANCELLED' where document_id in (select id from official_document"
                        + " where title = ?)")
                .param(TITLE)
                .update();
        SignedIn.nobody();
    }

    @Test
    void submittedPlanWaitsForWhoeverMayApproveItAndForNobodyElse() {
        assertThat(waitingFor("bithu")).hasValueSatisfying(found -> {
            assertThat(found.need()).isEqualTo(Need.APPROVAL);
            assertThat(found.title()).isEqualTo(TITLE);
            assertThat(found.unit()).isEqualTo("Sở Nội vụ");
            assertThat(found.by()).isNotBlank();
            assertThat(found.since()).isBetween(Instant.now().minus(Duration.ofMinutes(5)), Instant.now());
        });
        assertThat(administrators()).isPresent();
        assertThat(waitingFor("canbo")).isEmpty();
    }

    @Test
    void approvedPlanWaitsForWhoeverMayIssueItSinceThenUntilItIsIssued() {
        as("bithu", () -> move(plan, PlanState.APPROVED, null));

        assertThat(waitingFor("bithu")).hasValueSatisfying(found -> {
            assertThat(found.need()).isEqualTo(Need.ISSUING);
            assertThat(found.reason()).isNull();
            assertThat(found.by())
                    .isEqualTo(as("bithu", () -> life.history(plan)).getLast().fullName());
        });
        assertThat(administrators()).isPresent();
        assertThat(waitingFor("canbo")).isEmpty();
        assertThat(as("bithu", () -> life.moves(plan))).containsAll(Need.ISSUING.ways());

        jdbc.sql("update plan set state = 'ISSUED' where id = ?")
                .param(plan.value())
                .update();
        assertThat(waitingFor("bithu")).isEmpty();
    }

    @Test
    void returnedPlanWaitsForTheUnitThatWroteItWithTheReason() {
        as("bithu", () -> move(plan, PlanState.RETURNED, "Chưa rõ thời hạn"));

        for (String person : List.of("canbo", "bithu")) {
            assertThat(waitingFor(person)).as(person).hasValueSatisfying(found -> {
                assertThat(found.need()).isEqualTo(Need.MENDING);
                assertThat(found.reason()).isEqualTo("Chưa rõ thời hạn");
            });
        }
        assertThat(administrators()).isEmpty();
    }

    @Test
    void planSubmittedAgainWaitsSinceThenAndWithoutTheOldReason() {
        as("bithu", () -> move(plan, PlanState.RETURNED, "Chưa rõ thời hạn"));
        jdbc.sql("update plan_transition set happened_at = happened_at - interval '3 days' where plan_id = ?")
                .param(plan.value())
                .update();
        as("canbo", () -> move(plan, PlanState.SUBMITTED, null));

        assertThat(waitingFor("bithu")).hasValueSatisfying(found -> {
            assertThat(found.need()).isEqualTo(Need.APPROVAL);
            assertThat(found.reason()).isNull();
            assertThat(found.since()).isAfter(Instant.now().minus(Duration.ofMinutes(5)));
        });
    }

    @Test
    void everyWayThatACardOffersIsOneOfThePlansPage() {
        List<PlanTransition> ofApproval = as("bithu", () -> life.moves(plan));
        assertThat(ofApproval).containsAll(Need.APPROVAL.ways());
        as("bithu", () -> move(plan, PlanState.RETURNED, "Thiếu kinh phí"));

        List<PlanTransition> ofMending = as("canbo", () -> life.moves(plan));
        assertThat(ofMending).containsAll(Need.MENDING.ways());
    }

    @Test
    void whoeverSubmittedFirstComesFirst() {
        PlanId second = draft();
        as("canbo", () -> move(second, PlanState.SUBMITTED, null));
        jdbc.sql("update plan_transition set happened_at = happened_at - interval '1 hour' where plan_id = ?")
                .param(second.value())
                .update();

        List<WaitingPlan> found = as("bithu", this::mine);
        assertThat(found).extracting(WaitingPlan::id).containsExactly(second, plan);
    }

    private Optional<WaitingPlan> administrators() {
        return new PlansAtWork(beans, "tay-ninh").as("quantri", "BTGDV", this::waiting);
    }

    private Optional<WaitingPlan> waitingFor(String person) {
        return as(person, this::waiting);
    }

    private Optional<WaitingPlan> waiting() {
        return mine().stream().filter(each -> each.id().equals(plan)).findFirst();
    }

    private List<WaitingPlan> mine() {
        return queue.page(0, Integer.MAX_VALUE).items().stream()
                .filter(WorkItem.Plan.class::isInstance)
                .map(each -> ((WorkItem.Plan) each).plan())
                .filter(each -> TITLE.equals(each.title()))
                .toList();
    }

    private PlanId draft() {
        return as("canbo", () -> {
            var owner = units.byCode("SO-NV");
            return plans.create(
                    SamplePlansOfTests.document(register, owner, TITLE),
                    true,
                    owner,
                    SamplePlansOfTests.content("Sở Nội vụ"));
        });
    }

    private PlanId move(PlanId moved, PlanState target, @Nullable String reason) {
        life.move(moved, plans.outline(moved).version(), target, reason);
        return moved;
    }

    private <T> T as(String person, Supplier<T> work) {
        return new PlansAtWork(beans, "tay-ninh").as(person, "SO-NV", work);
    }
}
