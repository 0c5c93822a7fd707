package vn.danvan.plans.queue;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.danvan.plans.PlanId;
import vn.danvan.plans.approval.PlanState;
import vn.danvan.plans.approval.PlanTransition;

/**
 * A plan that waits for a word of the acting post.
 *
 * @param version what a move must name
 * @param unit whose plan it is, by its name of today
 * @param since when it was handed in, was approved, or came back
 * @param by who did that; none for a plan that was in that state from the beginning
 * @param reason what was said with it
 */
public record WaitingPlan(
        PlanId id,
        int version,
        @Nullable String title,
        String unit,
        Need need,
        Instant since,
        @Nullable String by,
        @Nullable String reason) {

    /** What the plan needs of the post. */
    public enum Need {
        /** It was submitted: to be approved, or given back with a reason. */
        APPROVAL(PlanState.SUBMITTED, PlanTransition.APPROVE, PlanTransition.RETURN),
        /** It was approved: no unit has its tasks before it is issued. */
        ISSUING(PlanState.APPROVED, PlanTransition.ISSUE),
        /** It came back: to be mended on its page, and submitted anew. */
        MENDING(PlanState.RETURNED, PlanTransition.SUBMIT);

        private final PlanState state;
        private final List<PlanTransition> ways;

        Need(PlanState state, PlanTransition... ways) {
            this.state = state;
            this.ways = List.of(ways);
        }

        /** What the post may do with it in place, the usual first. */
        public List<PlanTransition> ways() {
            return ways;
        }

        static Need in(PlanState state) {
            for (Need need : values()) {
                if (need.state == state) {
                    return need;
                }
            }
            throw new IllegalArgumentException(state.name());
        }
    }

    Urgency urgency() {
        return Urgency.waitedFor(since, title == null ? "" : title, id.toString());
    }
}
