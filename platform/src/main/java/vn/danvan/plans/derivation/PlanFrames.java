package vn.danvan.plans.derivation;

import java.util.HashSet;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.danvan.identity.NotPermitted;
import vn.danvan.identity.Right;
import vn.danvan.identity.Rights;
import vn.danvan.plans.PlanId;
import vn.danvan.plans.PlanProblem;
import vn.danvan.plans.assignment.PlanHead;
import vn.danvan.plans.assignment.PlanHeads;
import vn.danvan.shared.NotFound;
import vn.danvan.shared.StaleVersion;

/** Level, period, upper plan and basis of plans: written with the draft, and by who issues plans afterwards. */
@Service
@Transactional
public class PlanFrames {

    private final PlanHeads heads;
    private final FrameRows rows;
    private final Rights rights;

    PlanFrames(PlanHeads heads, FrameRows rows, Rights rights) {
        this.heads = heads;
        this.rows = rows;
        this.rights = rights;
    }

    @Transactional(readOnly = true)
    public PlanFrame find(PlanId plan) {
        readable(plan);
        return rows.find(plan);
    }

    /** Whether the acting post may write the plan's frame now. */
    @Transactional(readOnly = true)
    public boolean mayWrite(PlanId id) {
        return heads.find(id)
                .filter(plan -> rights.scope(needed(plan)).covers(plan.owner()))
                .isPresent();
    }

    private static Right needed(PlanHead plan) {
        return plan.state().isOpenToEditing() ? Right.PREPARE_PLANS : Right.ISSUE_PLANS;
    }

    /** @param version the plan's version that the person looked at */
    public void write(PlanId id, int version, PlanFrame frame) {
        readable(id);
        PlanHead plan = heads.findForChange(id).orElseThrow(NotFound::new);
        Right needed = needed(plan);
        rights.require(needed);
        if (!rights.scope(needed).covers(plan.owner())) {
            throw new NotPermitted(needed);
        }
        if (plan.version() != version) {
            throw new StaleVersion();
        }
        requireUpper(id, frame);
        rows.write(id, frame);
    }

    /** The upper plan is one of this province, and no plan stands above itself. */
    private void requireUpper(PlanId plan, PlanFrame frame) {
        Set<PlanId> seen = new HashSet<>(Set.of(plan));
        PlanId upper = frame.upper();
        while (upper != null) {
            if (!seen.add(upper) || heads.find(upper).isEmpty()) {
                throw new PlanProblem(PlanProblem.Reason.UPPER_WRONG);
            }
            upper = rows.find(upper).upper();
        }
    }

    private void readable(PlanId id) {
        if (heads.find(id)
                .filter(found -> rights.scope(Right.READ_PLANS).covers(found.owner()))
                .isEmpty()) {
            throw new NotFound();
        }
    }
}
