package vn.danvan.plans.assignment;

import org.springframework.stereotype.Component;
import vn.danvan.identity.NotPermitted;
import vn.danvan.identity.Right;
import vn.danvan.identity.Rights;
import vn.danvan.plans.PlanId;
import vn.danvan.plans.PlanProblem;
import vn.danvan.shared.NotFound;

/** Plans whose tasks may still be added, removed and moved: drafts that the acting post prepares. */
@Component
public class DraftPlans {

    private final PlanHeads heads;
    private final Rights rights;

    DraftPlans(PlanHeads heads, Rights rights) {
        this.heads = heads;
        this.rights = rights;
    }

    public boolean mayEdit(PlanId id) {
        return heads.find(id)
                .filter(plan -> plan.state().isOpenToEditing())
                .filter(plan -> rights.scope(Right.PREPARE_PLANS).covers(plan.owner()))
                .isPresent();
    }

    /**
     * The plan, which stays as it is until the transaction ends.
     *
     * @throws NotFound for what the post may not see
     * @throws NotPermitted where it may only see it
     * @throws PlanProblem NOT_OPEN_TO_EDITING once the plan is on its way
     */
    public PlanHead hold(PlanId id) {
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
