package vn.danvan.plans.queue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.danvan.documents.DocumentRegister;
import vn.danvan.identity.UnitTree;
import vn.danvan.plans.PlanContent;
import vn.danvan.plans.PlanId;
import vn.danvan.plans.PlanService;
import vn.danvan.plans.SamplePlansOfTests;
import vn.danvan.plans.approval.PlanState;
import vn.danvan.plans.task.TaskState;
import vn.danvan.tenancy.CurrentTenant;
import vn.danvan.tenancy.TenantId;

/** Plans of Hòa Bình as a test wants them, whose tasks are in every state. */
final class PlansInEveryState {

    private final PlanService plans;
    private final DocumentRegister register;
    private final UnitTree units;
    private final JdbcClient jdbc;

    PlansInEveryState(BeanFactory beans) {
        plans = beans.getBean(PlanService.class);
        register = beans.getBean(DocumentRegister.class);
        units = beans.getBean(UnitTree.class);
        jdbc = beans.getBean(JdbcClient.class);
    }

    /** A heading with one task in each state. */
    PlanId plan(String owner, PlanState state) {
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

    void cancel(Collection<PlanId> given) {
        jdbc.sql("update plan set state = 'CANCELLED' where id in (:plans)")
                .param("plans", given.stream().map(PlanId::value).toList())
                .update();
    }

    private static PlanContent.Task task(String code) {
        return new PlanContent.Task(
                code, "Việc " + code, List.of("Sở Nội vụ"), List.of(), List.of(), "CONTINUOUS", null, "thường xuyên");
    }
}
