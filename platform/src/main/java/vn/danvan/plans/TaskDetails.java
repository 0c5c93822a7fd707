package vn.danvan.plans;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.danvan.shared.UnitId;
import vn.danvan.workdays.Standing;

/**
 * A task and how the work on it stands.
 *
 * @param version what a change of the task must name
 * @param owner the unit whose plan it is
 * @param reportedAt when the unit last reported it done; null while it works on it
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
        String code,
        TaskFacts facts,
        List<Body> lead,
        TaskState state,
        @Nullable Instant reportedAt,
        Progress progress,
        Standing standing) {

    public boolean hasParts() {
        return !progress.parts().isEmpty();
    }

    /** @param unit null where no unit of today bears exactly that name */
    public record Body(String text, @Nullable UnitId unit) {}
}
