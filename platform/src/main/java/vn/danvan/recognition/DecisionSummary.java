package vn.danvan.recognition;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.danvan.models.step.ModelLevel;

/**
 * @param version what a change must name
 * @param publishAt when it comes out, while it is scheduled
 * @param failure key of the text that says why it did not come out at its time; the decision is pending again
 * @param counts how many models there are of each outcome that occurs
 */
public record DecisionSummary(
        DecisionId id,
        int version,
        DecisionKind kind,
        DecisionState state,
        String title,
        ModelLevel level,
        DecisionDocument document,
        @Nullable Instant publishAt,
        @Nullable Instant publishedAt,
        @Nullable String failure,
        String createdBy,
        Instant createdAt,
        Map<Outcome, Integer> counts) {

    public DecisionSummary {
        counts = Map.copyOf(counts);
    }

    public int count(Outcome outcome) {
        return counts.getOrDefault(outcome, 0);
    }
}
