package vn.danvan.plans.approval;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.danvan.identity.Right;

/** Every way from one state of a plan to another, and what it takes; there is no other way. */
public enum PlanTransition {
    SUBMIT(Set.of(PlanState.DRAFT, PlanState.RETURNED), PlanState.SUBMITTED, Right.PREPARE_PLANS, false),
    RETURN(Set.of(PlanState.SUBMITTED), PlanState.RETURNED, Right.ISSUE_PLANS, true),
    APPROVE(Set.of(PlanState.SUBMITTED), PlanState.APPROVED, Right.ISSUE_PLANS, false),
    ISSUE(Set.of(PlanState.APPROVED), PlanState.ISSUED, Right.ISSUE_PLANS, false),
    START(Set.of(PlanState.ISSUED), PlanState.IN_PROGRESS, Right.ISSUE_PLANS, false),
    CLOSE(Set.of(PlanState.IN_PROGRESS), PlanState.CLOSED, Right.ISSUE_PLANS, false),
    /** Whoever writes a plan may give it up as long as it is theirs alone. */
    DISCARD(Set.of(PlanState.DRAFT, PlanState.RETURNED), PlanState.CANCELLED, Right.PREPARE_PLANS, true),
    CANCEL(
            Set.of(PlanState.SUBMITTED, PlanState.APPROVED, PlanState.ISSUED, PlanState.IN_PROGRESS),
            PlanState.CANCELLED,
            Right.ISSUE_PLANS,
            true);

    private final Set<PlanState> from;
    private final PlanState to;
    private final Right right;
    private final boolean reasonNeeded;

    PlanTransition(Set<PlanState> from, PlanState to, Right right, boolean reasonNeeded) {
        this.from = from;
        this.to = to;
        this.right = right;
        this.reasonNeeded = reasonNeeded;
    }

    public static Optional<PlanTransition> between(PlanState from, PlanState to) {
        return Stream.of(values())
                .filter(each -> each.from.contains(from) && each.to == to)
                .findFirst();
    }

    public boolean startsFrom(PlanState state) {
        return from.contains(state);
    }

    public PlanState target() {
        return to;
    }

    public Right right() {
        return right;
    }

    public boolean isReasonNeeded() {
        return reasonNeeded;
    }
}
