package vn.danvan.recognition.api;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.danvan.recognition.DecisionDetails;
import vn.danvan.recognition.DecisionItem;
import vn.danvan.recognition.DecisionSummary;

/**
 * A decision as callers get it.
 *
 * @param counts how many models of each outcome, by its name
 * @param models none in a list of decisions
 */
record DecisionJson(
        String id,
        int version,
        String kind,
        String state,
        String title,
        String level,
        DocumentJson document,
        @Nullable Instant publishAt,
        @Nullable Instant publishedAt,
        @Nullable String failure,
        String createdBy,
        Instant createdAt,
        Map<String, Integer> counts,
        List<Item> models) {

    record Item(
            String model,
            String code,
            String name,
            String unit,
            String outcome,
            @Nullable String reason,
            @Nullable BigDecimal points,
            @Nullable BigDecimal spread,
            List<String> warnings,
            @Nullable String warningReason) {

        static Item of(DecisionItem item) {
            return new Item(
                    item.model().toString(),
                    item.code(),
                    item.name(),
                    item.unitName(),
                    item.outcome().name(),
                    item.reason(),
                    item.score() == null ? null : item.score().points(),
                    item.score() == null ? null : item.score().spread(),
                    item.warnings().stream().map(Enum::name).toList(),
                    item.warningReason());
        }
    }

    static DecisionJson of(DecisionSummary decision) {
        return of(decision, List.of());
    }

    static DecisionJson of(DecisionDetails details) {
        return of(details.summary(), details.items().stream().map(Item::of).toList());
    }

    private static DecisionJson of(DecisionSummary decision, List<Item> items) {
        Map<String, Integer> counts = new TreeMap<>();
        decision.counts().forEach((outcome, count) -> counts.put(outcome.name(), count));
        return new DecisionJson(
                decision.id().toString(),
                decision.version(),
                decision.kind().name(),
                decision.state().name(),
                decision.title(),
                decision.level().name(),
                new DocumentJson(
                        decision.document().number(),
                        decision.document().day(),
                        decision.document().signer(),
                        decision.document().position()),
                decision.publishAt(),
                decision.publishedAt(),
                decision.failure(),
                decision.createdBy(),
                decision.createdAt(),
                counts,
                items);
    }
}
