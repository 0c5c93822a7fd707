package vn.danvan.plans.amending;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.danvan.identity.ActingPost;
import vn.danvan.identity.NotPermitted;
import vn.danvan.identity.Right;
import vn.danvan.identity.Rights;
import vn.danvan.plans.PlanId;
import vn.danvan.plans.PlanLife;
import vn.danvan.plans.PlanProblem;
import vn.danvan.plans.approval.PlanNotClear;
import vn.danvan.plans.assignment.AssignmentService;
import vn.danvan.plans.assignment.PlanHead;
import vn.danvan.plans.assignment.PlanHeads;
import vn.danvan.plans.derivation.TaskInserting;
import vn.danvan.plans.task.TaskFacts;
import vn.danvan.shared.NotFound;
import vn.danvan.shared.StaleVersion;

/** Makes the next version of a plan in force, with tasks reworded, added and withdrawn, all or nothing. */
@Service
@Transactional
public class Amending {

    private final PlanLife life;
    private final PlanHeads heads;
    private final TaskInserting inserting;
    private final WithdrawalRows withdrawals;
    private final AssignmentService assignments;
    private final Rights rights;

    Amending(
            PlanLife life,
            PlanHeads heads,
            TaskInserting inserting,
            WithdrawalRows withdrawals,
            AssignmentService assignments,
            Rights rights) {
        this.life = life;
        this.heads = heads;
        this.inserting = inserting;
        this.withdrawals = withdrawals;
        this.assignments = assignments;
        this.rights = rights;
    }

    /**
     * Units get the new tasks at once. What a unit has finished of a withdrawn task stays finished with the unit.
     *
     * @param version the plan's version that the person looked at
     * @throws PlanProblem NOTHING_AMENDED; REASON_MISSING for the whole or for a withdrawal; TASK_OF_ANOTHER_PLAN;
     *     TASK_STATE when nothing is left to withdraw; NOT_IN_FORCE
     * @throws PlanNotClear when a new or changed task leaves something open
     * @throws StaleVersion when somebody changed the plan since
     * @throws NotPermitted when the post may see the plan but not amend it
     */
    public void amend(PlanId id, int version, Amendment amendment) {
        life.amend(id, version, amendment.document(), amendment.reason(), () -> work(id, amendment));
        if (!amendment.added().isEmpty()) {
            assignments.assign(id);
        }
    }

    private List<TaskFacts> work(PlanId id, Amendment amendment) {
        if (amendment.isEmpty()) {
            throw new PlanProblem(PlanProblem.Reason.NOTHING_AMENDED);
        }
        PlanHead plan = heads.find(id).orElseThrow(NotFound::new);
        if (!plan.state().isInForce()) {
            throw new PlanProblem(PlanProblem.Reason.NOT_IN_FORCE);
        }
        ActingPost by = rights.require(Right.ISSUE_PLANS);
        List<TaskFacts> written = new ArrayList<>(amendment.changed());
        amendment.added().forEach(task -> written.add(inserting.insert(id, plan.owner(), task)));
        amendment.withdrawn().forEach(each -> withdraw(id, each, by));
        return written;
    }

    private void withdraw(PlanId plan, Withdrawal withdrawal, ActingPost by) {
        if (withdrawal.reason().isBlank()) {
            throw new PlanProblem(PlanProblem.Reason.REASON_MISSING);
        }
        if (!withdrawals.isIn(plan, withdrawal.task())) {
            throw new PlanProblem(PlanProblem.Reason.TASK_OF_ANOTHER_PLAN);
        }
        if (!withdrawals.isUnfinished(withdrawal.task())) {
            throw new PlanProblem(PlanProblem.Reason.TASK_STATE);
        }
        withdrawals.withdraw(withdrawal, by);
    }
}
