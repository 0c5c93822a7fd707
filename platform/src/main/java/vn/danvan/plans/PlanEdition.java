package vn.danvan.plans;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.danvan.documents.DocumentId;
import vn.danvan.plans.task.TaskFacts;

/** One version of a plan as it was issued or amended; it never changes. {@code reason} only with amendments. */
public record PlanEdition(
        int number,
        DocumentId document,
        Instant recordedAt,
        String fullName,
        String position,
        @Nullable String reason,
        Snapshot content) {

    /** @param tasks with what the plan's own content does not hold: product and responsible person */
    public record Snapshot(PlanContent plan, java.util.List<TaskFacts> tasks) {}
}
