package vn.danvan.notices;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.danvan.SignedIn;
import vn.danvan.plans.PlanContent;
import vn.danvan.plans.PlanId;
import vn.danvan.plans.SamplePlansOfTests;
import vn.danvan.plans.TaskWork;
import vn.danvan.plans.task.Evidence;
import vn.danvan.plans.task.TaskId;
import vn.danvan.tenancy.CurrentTenant;
import vn.danvan.tenancy.TenantId;

/** Plans in force of the Party's commission that give Sở Nội vụ something to do. */
public final class GivenTasks {

    private final BeanFactory beans;
    private final TenantId tenant;

    public GivenTasks(BeanFactory beans, String tenant) {
        this.beans = beans;
        this.tenant = new TenantId(tenant);
    }

    /** A heading II.1 with II.1.1, due long ago, and II.1.2, which is continuous. */
    public PlanId plan(String title) {
        return plan(title, SamplePlansOfTests.content("Sở Nội vụ"));
    }

    /** One task I.1 for Sở Nội vụ, due to the end of that day; continuous without one. */
    public PlanId planDueOn(String title, @Nullable LocalDate day) {
        return plan(
                title,
                new PlanContent(
                        List.of(),
                        List.of(new PlanContent.Task(
                                "I.1",
                                "Việc I.1",
                                List.of("Sở Nội vụ"),
                                List.of(),
                                List.of(),
                                day == null ? "CONTINUOUS" : "DATE",
                                day,
                                day == null ? "thường xuyên" : null)),
                        List.of(),
                        List.of()));
    }

    private PlanId plan(String title, PlanContent content) {
        return SignedIn.as(
                tenant.value(),
                "quantri",
                () -> CurrentTenant.callAs(
                        tenant, () -> SamplePlansOfTests.plan(beans, "BTGDV", title, false, content)));
    }

    public TaskId task(PlanId plan, String code) {
        return CurrentTenant.callAs(
                tenant,
                () -> new TaskId(beans.getBean(JdbcClient.class)
                        .sql("select id from task where plan_id = ? and code = ?")
                        .params(plan.value(), code)
                        .query(UUID.class)
                        .single()));
    }

    /** Whoever is at the desk works on an untouched task until it is reported, which makes its version 3. */
    public void report(TaskId task) {
        TaskWork work = beans.getBean(TaskWork.class);
        work.accept(task, 0);
        work.addEvidence(task, 1, new Evidence.Link("https://snv.example/bao-cao", "Báo cáo"));
        work.reportDone(task, 2, null);
    }
}
