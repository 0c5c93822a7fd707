package vn.danvan.plans.takeover;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.danvan.identity.ActingPost;
import vn.danvan.identity.NotPermitted;
import vn.danvan.identity.Right;
import vn.danvan.identity.Rights;
import vn.danvan.plans.PlanId;
import vn.danvan.plans.PlanProblem;
import vn.danvan.plans.assignment.PlanHead;
import vn.danvan.plans.assignment.PlanHeads;
import vn.danvan.plans.task.TaskId;
import vn.danvan.shared.NotFound;
import vn.danvan.shared.StaleVersion;
import vn.danvan.shared.UnitId;

/** Hands the unfinished work of units that are gone to their successors; which of several is for a person to say. */
@Service
@Transactional
public class Takeover {

    private final PlanHeads heads;
    private final OrphanRows rows;
    private final Rights rights;

    Takeover(PlanHeads heads, OrphanRows rows, Rights rights) {
        this.heads = heads;
        this.rows = rows;
        this.rights = rights;
    }

    /** The plan's parts of units that are gone, in its order. */
    @Transactional(readOnly = true)
    public List<OrphanedPart> waiting(PlanId plan) {
        readable(plan);
        return rows.ofPlan(plan);
    }

    /**
     * @param version the part's version that the person looked at
     * @throws NotFound for a part that waits for nobody
     * @throws PlanProblem NOT_A_SUCCESSOR for a unit that did not take over from the one that is gone, NOT_IN_FORCE
     * @throws NotPermitted for a plan that the post may only read
     */
    public void handOver(PlanId plan, TaskId part, int version, UnitId to) {
        readable(plan);
        PlanHead head = heads.findForChange(plan).orElseThrow(NotFound::new);
        ActingPost by = rights.require(Right.ISSUE_PLANS);
        if (!rights.scope(Right.ISSUE_PLANS).covers(head.owner())) {
            throw new NotPermitted(Right.ISSUE_PLANS);
        }
        OrphanedPart orphan = rows.ofPlan(plan).stream()
                .filter(each -> each.part().equals(part))
                .findFirst()
                .orElseThrow(NotFound::new);
        if (orphan.version() != version) {
            throw new StaleVersion();
        }
        if (!head.state().isInForce()) {
            throw new PlanProblem(PlanProblem.Reason.NOT_IN_FORCE);
        }
        OrphanedPart.Successor heir = orphan.successors().stream()
                .filter(each -> each.unit().equals(to))
                .findFirst()
                .orElseThrow(() -> new PlanProblem(PlanProblem.Reason.NOT_A_SUCCESSOR));
        rows.handOver(orphan, heir, by);
    }

    private void readable(PlanId plan) {
        if (heads.find(plan)
                .filter(found -> rights.scope(Right.READ_PLANS).covers(found.owner()))
                .isEmpty()) {
            throw new NotFound();
        }
    }
}
