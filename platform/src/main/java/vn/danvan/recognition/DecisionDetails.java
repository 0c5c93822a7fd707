package vn.danvan.recognition;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * @param items in the order in which they were chosen
 * @param warningReason why those with warnings went in, where one reason is for all
 */
public record DecisionDetails(
        DecisionSummary summary,
        List<DecisionItem> items,
        @Nullable String warningReason) {

    public List<DecisionItem> of(Outcome outcome) {
        return items.stream().filter(item -> item.outcome() == outcome).toList();
    }
}
