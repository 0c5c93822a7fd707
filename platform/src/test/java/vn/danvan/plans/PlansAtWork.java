package vn.danvan.plans;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.danvan.SignedIn;
import vn.danvan.identity.PostId;
import vn.danvan.intake.ConfirmedDocument;
import vn.danvan.intake.ImportDetails;
import vn.danvan.intake.ImportService;
import vn.danvan.plans.approval.UnclearTask;
import vn.danvan.plans.assignment.PlanAudience;
import vn.danvan.plans.assignment.PlanPhrase;
import vn.danvan.plans.task.TaskDetails;
import vn.danvan.plans.task.TaskFacts;
import vn.danvan.tenancy.CurrentTenant;
import vn.danvan.tenancy.TenantId;

/** Plans of a province's administrator that the units get their work from, and what makes tasks clear enough to be issued. */
public final class PlansAtWork {

    private final BeanFactory beans;
    private final String province;

    public PlansAtWork(BeanFactory beans, String province) {
        this.beans = beans;
        this.province = province;
    }

    /** Imported from a signed document, so that it is in force. */
    public PlanId imported(byte[] document, String name) {
        return as("quantri", "BTGDV", () -> {
            ImportService imports = beans.getBean(ImportService.class);
            ImportDetails read = imports.upload(document, name);
            return imports.confirm(read.id(), read.version()).stream()
                    .map(ConfirmedDocument::plan)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElseThrow();
        });
    }

    /** Two clear tasks: all departments make plans, and Sở Nội vụ meets the people. */
    public PlanId draft(String title) {
        LocalDate due = LocalDate.now().plusDays(20);
        return as("quantri", "BTGDV", () -> {
            PlanId plan = SamplePlansOfTests.plan(
                    beans,
                    "BTGDV",
                    title,
                    true,
                    new PlanContent(
                            List.of(),
                            List.of(
                                    task("1", "Xây dựng kế hoạch công tác dân vận", "Các sở, ban, ngành", due),
                                    task("2", "Đối thoại với nhân dân", "Sở Nội vụ", due)),
                            List.of(),
                            List.of()));
            clear(plan);
            return plan;
        });
    }

    private static PlanContent.Task task(String code, String text, String lead, LocalDate due) {
        return new PlanContent.Task(code, text, List.of(lead), List.of(), List.of(), "DATE", due, null);
    }

    /** As they were understood. */
    public void confirmPhrases(PlanId plan) {
        as("quantri", "BTGDV", () -> {
            PlanAudience audience = beans.getBean(PlanAudience.class);
            for (PlanPhrase phrase : audience.phrases(plan)) {
                if (!phrase.isOpen()) {
                    audience.confirm(plan, phrase.phrase(), phrase.addressees());
                }
            }
            return plan;
        });
    }

    /** Whatever lacks a person, a product or a time gets them; by whoever is at the desk. */
    public void clear(PlanId plan) {
        PlanLife life = beans.getBean(PlanLife.class);
        List<String> unclear =
                life.unclear(plan).stream().map(UnclearTask::code).toList();
        for (TaskDetails task : life.tasks(plan)) {
            if (unclear.contains(task.code())) {
                life.write(cleared(task.facts()), task.version());
            }
        }
        assertThat(life.unclear(plan)).isEmpty();
    }

    private static TaskFacts cleared(TaskFacts facts) {
        boolean timeless = facts.dueKind().equals("NONE");
        return new TaskFacts(
                facts.task(),
                facts.text(),
                "Chánh Văn phòng",
                "Báo cáo",
                timeless ? "CONTINUOUS" : facts.dueKind(),
                facts.dueOn(),
                facts.dueText());
    }

    /** Code and text of the last task of a plan, as cards and buttons name it. */
    public String lastOf(PlanId plan) {
        TaskDetails last = beans.getBean(PlanLife.class).tasks(plan).getLast();
        return last.code() + " " + last.facts().text();
    }

    /** Somebody in the post of that unit. */
    public <T> T as(String username, String unit, Supplier<T> work) {
        TenantId tenant = new TenantId(province);
        UUID post = CurrentTenant.callAs(tenant, () -> beans.getBean(JdbcClient.class)
                .sql("select t.id from post t join account a on a.person_id = t.person_id"
                        + " join unit u on u.id = t.unit_id where a.username = ? and u.code = ?")
                .params(username, unit)
                .query(UUID.class)
                .single());
        SignedIn.as(province, username, new PostId(post));
        try {
            return CurrentTenant.<T, RuntimeException>callAs(tenant, work::get);
        } finally {
            SignedIn.nobody();
        }
    }
}
