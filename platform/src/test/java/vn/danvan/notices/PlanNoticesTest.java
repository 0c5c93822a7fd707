package vn.danvan.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.danvan.PlatformTest;
import vn.danvan.SignedIn;
import vn.danvan.WithTenant;
import vn.danvan.documents.DocumentRegister;
import vn.danvan.identity.PostId;
import vn.danvan.identity.UnitTree;
import vn.danvan.plans.PlanId;
import vn.danvan.plans.PlanLife;
import vn.danvan.plans.PlanService;
import vn.danvan.plans.SamplePlansOfTests;
import vn.danvan.plans.approval.PlanState;
import vn.danvan.plans.assignment.AssignmentService;
import vn.danvan.shared.UnitId;

/** A plan goes up to who approves it and comes back, or gives units their work: each hears what the others did. */
@PlatformTest
@WithTenant("tay-ninh")
class PlanNoticesTest {

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
    private Inbox inbox;

    @Autowired
    private JdbcClient jdbc;

    @AfterEach
    void deskIsLeft() {
        SignedIn.nobody();
    }

    @Test
    void headHearsOfASubmittedPlanAndItsWriterOfTheReturnWithTheReason() {
        as("canbo");
        PlanId plan = plan("SO-NV", true);
        move(plan, PlanState.SUBMITTED, null);
        assertThat(about(plan)).as("nobody hears of their own act").isEmpty();

        as("bithu");
        assertThat(about(plan)).extracting(Notice::kind).containsExactly(NoticeKind.PLAN_SUBMITTED);
        move(plan, PlanState.RETURNED, "Chưa rõ người làm");

        as("canbo");
        assertThat(about(plan)).singleElement().satisfies(notice -> {
            assertThat(notice.kind()).isEqualTo(NoticeKind.PLAN_RETURNED);
            assertThat(notice.arguments()).last().isEqualTo("Chưa rõ người làm");
            assertThat(notice.path()).isEqualTo("ke-hoach/" + plan);
        });
    }

    @Test
    void writerHearsOfTheApproval() {
        as("canbo");
        PlanId plan = plan("SO-NV", true);
        move(plan, PlanState.SUBMITTED, null);
        as("bithu");
        move(plan, PlanState.APPROVED, null);

        as("canbo");
        assertThat(about(plan)).extracting(Notice::kind).containsExactly(NoticeKind.PLAN_APPROVED);
    }

    @Test
    void unitHearsOnceHowManyTasksAPlanGivesIt() {
        as("quantri");
        PlanId plan = plan("BTGDV", false);
        assignments.assign(plan);
        assignments.assign(plan);

        as("canbo");
        assertThat(about(plan)).singleElement().satisfies(notice -> {
            assertThat(notice.kind()).isEqualTo(NoticeKind.TASKS_GIVEN);
            int given = jdbc.sql("select count(*) from task t join task_body b on b.task_id = t.id and b.role = 'LEAD'"
                            + " join unit u on u.id = b.unit_id where t.plan_id = ? and t.copy_of is not null"
                            + " and u.code = 'SO-NV'")
                    .param(plan.value())
                    .query(Integer.class)
                    .single();
            assertThat(notice.arguments()).contains(Integer.toString(given));
        });
        as("quantri");
        assertThat(about(plan)).isEmpty();
    }

    private PlanId plan(String unit, boolean draft) {
        UnitId owner = units.byCode(unit);
        return plans.create(
                SamplePlansOfTests.document(register, owner, "Báo về kế hoạch " + UUID.randomUUID()),
                draft,
                owner,
                SamplePlansOfTests.content("Sở Nội vụ"));
    }

    private void move(PlanId plan, PlanState to, String reason) {
        life.move(plan, plans.details(plan).version(), to, reason);
    }

    private List<Notice> about(PlanId plan) {
        return inbox.newest(false, 500).stream()
                .filter(notice -> notice.record().equals(plan.value()))
                .toList();
    }

    /** In the post of Sở Nội vụ where the person holds several. */
    private void as(String username) {
        UUID post = jdbc.sql("select t.id from post t join account a on a.person_id = t.person_id"
                        + " join unit u on u.id = t.unit_id where a.username = ? and u.code in ('SO-NV', 'BTGDV')")
                .param(username)
                .query(UUID.class)
                .single();
        SignedIn.as("tay-ninh", username, new PostId(post));
    }
}
