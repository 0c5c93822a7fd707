package vn.danvan.plans.amending;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.danvan.SignedIn;
import vn.danvan.documents.DocumentId;
import vn.danvan.documents.DocumentRegister;
import vn.danvan.identity.UnitTree;
import vn.danvan.plans.PlanContent;
import vn.danvan.plans.PlanId;
import vn.danvan.plans.PlanLife;
import vn.danvan.plans.PlanService;
import vn.danvan.plans.SamplePlansOfTests;
import vn.danvan.plans.approval.PlanState;
import vn.danvan.plans.assignment.Assignment;
import vn.danvan.plans.assignment.AssignmentService;
import vn.danvan.plans.derivation.NewTask;
import vn.danvan.plans.task.TaskDetails;
import vn.danvan.plans.task.TaskFacts;
import vn.danvan.plans.task.TaskId;

/** A plan of Hòa Bình in force for two departments, with three tasks; the administrator is at the desk. */
final class AmendablePlan {

    private final PlanService plans;
    private final AssignmentService assignments;
    private final JdbcClient jdbc;
    private final PlanId plan;
    private final DocumentId document;

    AmendablePlan(BeanFactory beans) {
        plans = beans.getBean(PlanService.class);
        assignments = beans.getBean(AssignmentService.class);
        jdbc = beans.getBean(JdbcClient.class);
        PlanLife life = beans.getBean(PlanLife.class);
        DocumentRegister register = beans.getBean(DocumentRegister.class);
        UnitTree units = beans.getBean(UnitTree.class);
        SignedIn.as("hoa-binh", "quantri");
        var owner = units.byCode("BTGDV");
        plan = plans.create(
                SamplePlansOfTests.document(register, owner, "Kế hoạch sẽ điều chỉnh"),
                true,
                owner,
                new PlanContent(List.of(), List.of(written("1"), written("2"), written("3")), List.of(), List.of()));
        document = SamplePlansOfTests.document(register, owner, "Điều chỉnh");
        for (TaskDetails each : life.tasks(plan)) {
            life.write(clear(each, each.facts().text(), LocalDate.of(2024, 6, 30)), each.version());
        }
        for (PlanState state : List.of(PlanState.SUBMITTED, PlanState.APPROVED, PlanState.ISSUED)) {
            life.move(plan, version(), state, null);
        }
    }

    PlanId plan() {
        return plan;
    }

    Amendment amendment(List<TaskFacts> changed, List<NewTask> added, List<Withdrawal> withdrawn) {
        return new Amendment(document, "Theo chỉ đạo mới", changed, added, withdrawn);
    }

    Withdrawal out(String code) {
        return new Withdrawal(task(code), "Gộp vào việc khác");
    }

    static NewTask added(String text) {
        return new NewTask(text, "Sở Nội vụ", "Giám đốc", "Kế hoạch hội thi", "DATE", LocalDate.of(2024, 9, 30), null);
    }

    static TaskFacts clear(TaskDetails task, String text, LocalDate due) {
        return new TaskFacts(task.id(), text, "Lãnh đạo đơn vị", "Báo cáo", "DATE", due, null);
    }

    private static PlanContent.Task written(String code) {
        return new PlanContent.Task(
                code,
                "Việc " + code,
                List.of("Sở Nội vụ", "Thanh tra tỉnh"),
                List.of(),
                List.of(),
                "CONTINUOUS",
                null,
                "thường xuyên");
    }

    int version() {
        return plans.details(plan).version();
    }

    TaskId task(String code) {
        return new TaskId(jdbc.sql("select id from task where plan_id = ? and code = ? and copy_of is null")
                .params(plan.value(), code)
                .query(UUID.class)
                .single());
    }

    TaskId copy(String code, String unit) {
        return assignments.ofPlan(plan).stream()
                .filter(strip -> strip.code().equals(code))
                .flatMap(strip -> strip.assignments().stream())
                .filter(each -> each.unitName().equals(unit))
                .map(Assignment::copy)
                .findFirst()
                .orElseThrow();
    }
}
