package vn.danvan.plans.ordering;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.danvan.identity.NotPermitted;
import vn.danvan.identity.Right;
import vn.danvan.identity.Rights;
import vn.danvan.plans.PlanId;
import vn.danvan.plans.PlanProblem;
import vn.danvan.plans.assignment.PlanHead;
import vn.danvan.plans.assignment.PlanHeads;
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

    private final PlanHeads heads;
    private final OrderRows rows;
    private final Rights rights;
    private final JdbcClient jdbc;

    TaskOrdering(PlanHeads heads, OrderRows rows, Rights rights, JdbcClient jdbc) {
        this.heads = heads;
        this.rows = rows;
        this.rights = rights;
        this.jdbc = jdbc;
    }

    /** Whether the plan is a draft whose tasks the acting post may move. */
    @Transactional(readOnly = true)
    public boolean mayOrder(PlanId id) {
        return heads.find(id)
                .filter(plan -> plan.state().isOpenToEditing())
                .filter(plan -> rights.scope(Right.PREPARE_PLANS).covers(plan.owner()))
                .isPresent();
    }

    /** @return the task under which it lies now; numbers stay until somebody asks for new ones */
    public Optional<TaskId> move(TaskId task, Step step) {
        PlanId plan = jdbc.sql("select plan_id from task where id = ? and copy_of is null")
                .param(task.value())
                .query(UUID.class)
                .optional()
                .map(PlanId::new)
                .orElseThrow(NotFound::new);
        requireOpen(plan);
        TaskOutline outline = rows.load(plan);
        outline.move(task, step);
        rows.save(plan, outline);
        return Optional.ofNullable(outline.parentOf(task));
    }

    /** Gives every task the number of its place. */
    public void renumber(PlanId plan) {
        requireOpen(plan);
        TaskOutline outline = rows.load(plan);
        outline.renumber();
        rows.save(plan, outline);
    }

    private void requireOpen(PlanId id) {
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
    }
}
