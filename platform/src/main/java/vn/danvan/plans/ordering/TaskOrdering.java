package vn.danvan.plans.ordering;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.danvan.identity.NotPermitted;
import vn.danvan.plans.PlanId;
import vn.danvan.plans.PlanProblem;
import vn.danvan.plans.assignment.DraftPlans;
import vn.danvan.plans.task.TaskId;
import vn.danvan.shared.NotFound;

/**
 * Orders the tasks of a plan that may still be edited; afterwards units and documents name its numbers. Throws
 * {@link NotFound} for what the post may not see, {@link NotPermitted} where it may only see it, and {@link PlanProblem} once
 * the plan is on its way. Whoever moves tasks of a plan at the same time waits for the other and goes on from there.
 */
@Service
@Transactional
public class TaskOrdering {

    private final DraftPlans drafts;
    private final OrderRows rows;
    private final JdbcClient jdbc;

    TaskOrdering(DraftPlans drafts, OrderRows rows, JdbcClient jdbc) {
        this.drafts = drafts;
        this.rows = rows;
        this.jdbc = jdbc;
    }

    /** Whether the plan is a draft whose tasks the acting post may move. */
    @Transactional(readOnly = true)
    public boolean mayOrder(PlanId id) {
        return drafts.mayEdit(id);
    }

    /** @return the task under which it lies now; numbers stay until somebody asks for new ones */
    public Optional<TaskId> move(TaskId task, Step step) {
        PlanId plan = jdbc.sql("select plan_id from task where id = ? and copy_of is null")
                .param(task.value())
                .query(UUID.class)
                .optional()
                .map(PlanId::new)
                .orElseThrow(NotFound::new);
        drafts.hold(plan);
        TaskOutline outline = rows.load(plan);
        outline.move(task, step);
        rows.save(plan, outline);
        return Optional.ofNullable(outline.parentOf(task));
    }

    /** Gives every task the number of its place. */
    public void renumber(PlanId plan) {
        drafts.hold(plan);
        TaskOutline outline = rows.load(plan);
        outline.renumber();
        rows.save(plan, outline);
    }
}
