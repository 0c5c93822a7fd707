package vn.danvan.plans.derivation;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.danvan.plans.PlanId;
import vn.danvan.plans.PlanLife;
import vn.danvan.plans.PlanProblem;
import vn.danvan.plans.assignment.DraftPlans;
import vn.danvan.plans.assignment.PlanHead;
import vn.danvan.plans.task.TaskFacts;
import vn.danvan.plans.task.TaskId;
import vn.danvan.shared.NotFound;
import vn.danvan.shared.StaleVersion;

/** Tasks that a unit adds to its draft, beside those that came from above. */
@Service
@Transactional
public class OwnTasks {

    private final DraftPlans drafts;
    private final TaskInserting inserting;
    private final PlanLife life;
    private final JdbcClient jdbc;

    OwnTasks(DraftPlans drafts, TaskInserting inserting, PlanLife life, JdbcClient jdbc) {
        this.drafts = drafts;
        this.inserting = inserting;
        this.life = life;
        this.jdbc = jdbc;
    }

    /** Whether the plan is a draft to which the acting post may add tasks. */
    @Transactional(readOnly = true)
    public boolean mayAdd(PlanId id) {
        return drafts.mayEdit(id);
    }

    /** At the end of the plan, under the next whole number. */
    public TaskId add(PlanId id, NewTask task) {
        PlanHead plan = drafts.hold(id);
        TaskFacts added = inserting.insert(id, plan.owner(), task);
        life.write(added, 0);
        return added.task();
    }

    /**
     * @throws PlanProblem DERIVED_TASK_STAYS for a task from the upper plan
     * @throws StaleVersion when somebody changed it since that version was looked at
     */
    public void remove(TaskId task, int version) {
        drafts.hold(planOf(task));
        Stored stored = jdbc.sql("select version, derived_from is not null as derived from task where id = ?"
                        + " and copy_of is null for update")
                .param(task.value())
                .query((row, number) -> new Stored(row.getInt("version"), row.getBoolean("derived")))
                .optional()
                .orElseThrow(NotFound::new);
        if (stored.derived()) {
            throw new PlanProblem(PlanProblem.Reason.DERIVED_TASK_STAYS);
        }
        if (stored.version() != version) {
            throw new StaleVersion();
        }
        jdbc.sql("update task set parent_id = null where parent_id = ?")
                .param(task.value())
                .update();
        jdbc.sql("delete from task_body where task_id = ?").param(task.value()).update();
        jdbc.sql("delete from task where id = ?").param(task.value()).update();
    }

    /** The plan is locked before its tasks, as by whoever orders them. */
    private PlanId planOf(TaskId task) {
        return jdbc.sql("select plan_id from task where id = ? and copy_of is null")
                .param(task.value())
                .query(UUID.class)
                .optional()
                .map(PlanId::new)
                .orElseThrow(NotFound::new);
    }

    private record Stored(int version, boolean derived) {}
}
