package vn.danvan.plans.task;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.danvan.plans.PlanId;
import vn.danvan.plans.approval.PlanState;
import vn.danvan.shared.UnitId;
import vn.danvan.workdays.Standing;

/**
 * A task and how the work on it stands.
 *
 * @param version what a change of the task must name
 * @param owner the unit whose plan it is
 * @param requested units that are asked to do it rather than told
 * @param reportedAt when the unit last reported it done; null while it works on it
 * @param copyOf the task of the plan of which this is one unit's copy; null for the plan's own
 * @param derivedFrom the upper plan's task, or the unit's copy of it, from which it was made
 * @param laterReason why it is due later than the upper plan says
 * @param progress typed for a task on which somebody works, derived for one with tasks below it
 */
public record TaskDetails(
        TaskId id,
        PlanId plan,
        PlanState planState,
        @Nullable String planTitle,
        UnitId owner,
        int version,
        @Nullable TaskId parent,
        @Nullable TaskId copyOf,
        @Nullable TaskId derivedFrom,
        @Nullable String laterReason,
        String code,
        TaskFacts facts,
        List<Body> lead,
        List<Body> requested,
        TaskState state,
        @Nullable Instant reportedAt,
        Progress progress,
        Standing standing) {

    public boolean hasParts() {
        return !progress.parts().isEmpty();
    }

    public boolean isCopy() {
        return copyOf != null;
    }

    /** @param unit null where no unit of today bears exactly that name */
    public record Body(String text, @Nullable UnitId unit) {}
}
