package vn.danvan.plans.derivation;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.danvan.identity.NotPermitted;
import vn.danvan.identity.Right;
import vn.danvan.identity.Rights;
import vn.danvan.plans.PlanId;
import vn.danvan.plans.PlanLife;
import vn.danvan.plans.PlanProblem;
import vn.danvan.plans.assignment.PlanHead;
import vn.danvan.plans.assignment.PlanHeads;
import vn.danvan.plans.task.TaskFacts;
import vn.danvan.plans.task.TaskId;
import vn.danvan.shared.NotFound;
import vn.danvan.shared.StaleVersion;

/** Tasks that a unit adds to its draft, beside those that came from above. */
@Service
@Transactional
public class OwnTasks {

    private final PlanHeads heads;
    private final TaskInserting inserting;
    private final PlanLife life;
    private final Rights rights;
    private final JdbcClient jdbc;

    OwnTasks(PlanHeads heads, TaskInserting inserting, PlanLife life, Rights rights, JdbcClient jdbc) {
        this.heads = heads;
        this.inserting = inserting;
        this.life = life;
        this.rights = rights;
        this.jdbc = jdbc;
    }

    /** Whether the plan is a draft to which the acting post may add tasks. */
    @Transactional(readOnly = true)
    public boolean mayAdd(PlanId id) {
        return heads.find(id)
                .filter(plan -> plan.state().isOpenToEditing())
                .filter(plan -> rights.scope(Right.PREPARE_PLANS).covers(plan.owner()))
                .isPresent();
    }

    /** At the end of the plan, under the next whole number. */
    public TaskId add(PlanId id, NewTask task) {
        PlanHead plan = open(id);
        TaskFacts added = inserting.insert(id, plan.owner(), task);
        life.write(added, 0);
        return added.task();
    }

    /**
     * @throws PlanProblem DERIVED_TASK_STAYS for a task from the upper plan
     * @throws StaleVersion when somebody changed it since that version was looked at
     */
    public void remove(TaskId task, int version) {
        Stored stored = jdbc.sql("select plan_id, version, derived_from is not null as derived from task where id = ?"
                        + " and copy_of is null for update")
                .param(task.value())
                .query((row, number) -> new Stored(
                        new PlanId(row.getObject("plan_id", UUID.class)),
                        row.getInt("version"),
                        row.getBoolean("derived")))
                .optional()
                .orElseThrow(NotFound::new);
        open(stored.plan());
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

    private record Stored(PlanId plan, int version, boolean derived) {}

    private PlanHead open(PlanId id) {
        PlanHead plan = heads.findForChange(id)
                .filter(found -> rights.scope(Right.READ_PLANS).covers(found.owner()))
                .orElseThrow(NotFound::new);
        rights.require(Right.PREPARE_PLANS);
        if (!rights.scope(Right.PREPARE_PLANS).covers(plan.owner())) {
            throw new NotPermitted(Right.PREPARE_PLANS);
        }
        if (!plan.state().isOpenToEditing()) {
            throw new PlanProblem(PlanProblem.Reason.NOT_OPEN_TO_EDITING);
        }
        return plan;
    }
}
