package vn.danvan.plans;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.danvan.identity.NotPermitted;
import vn.danvan.identity.ReadScope;
import vn.danvan.identity.Right;
import vn.danvan.identity.Rights;
import vn.danvan.plans.approval.PlanState;
import vn.danvan.plans.search.PlanSummary;
import vn.danvan.shared.BulkPreview;
import vn.danvan.shared.NotFound;

/**
 * Moves many plans at once. Each goes in a transaction of its own: what stands against one is no reason to keep the
 * others waiting, and whoever looks at the result knows what became of each.
 */
@Service
public class PlanBulk {

    private final Plans plans;
    private final PlanLife life;
    private final Rights rights;

    PlanBulk(Plans plans, PlanLife life, Rights rights) {
        this.plans = plans;
        this.life = life;
        this.rights = rights;
    }

    /** Which of them could go as they are now; two queries however many they are, and nothing is changed. */
    @Transactional(readOnly = true)
    public BulkPreview<PlanSummary> preview(List<PlanSummary> wanted, PlanState target) {
        Map<PlanId, Plan> found = plans
                .findAllById(wanted.stream().map(each -> each.id().value()).toList())
                .stream()
                .collect(Collectors.toMap(Plan::id, Function.identity()));
        ReadScope readable = rights.scope(Right.READ_PLANS);
        Map<Right, ReadScope> scopes = Map.of(
                Right.PREPARE_PLANS, rights.scope(Right.PREPARE_PLANS),
                Right.ISSUE_PLANS, rights.scope(Right.ISSUE_PLANS));
        return BulkPreview.trying(wanted, summary -> {
            Plan plan = found.get(summary.id());
            if (plan == null || !readable.covers(plan.owner())) {
                throw new NotFound();
            }
            plan.requireVersion(summary.version());
            Right right = plan.transitionTo(target).right();
            ReadScope scope = scopes.get(right);
            if (scope == null || !scope.covers(plan.owner())) {
                throw new NotPermitted(right);
            }
        });
    }

    /** @return what became of each; those that somebody changed since they were looked at did not go */
    public BulkPreview<PlanSummary> move(List<PlanSummary> wanted, PlanState target, String reason) {
        return BulkPreview.trying(wanted, summary -> life.move(summary.id(), summary.version(), target, reason));
    }
}
