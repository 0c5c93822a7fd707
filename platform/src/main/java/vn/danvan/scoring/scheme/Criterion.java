package vn.danvan.scoring.scheme;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A criterion, or a group of them.
 *
 * @param evidence whether points need a document or a picture behind them
 * @param rule how points are found; none for a group, whose points are those of its parts
 */
public record Criterion(
        String code,
        String name,
        BigDecimal maxPoints,
        boolean evidence,
        @Nullable PointRule rule,
        List<Criterion> parts) {

    public Criterion {
        parts = Scheme.listed(parts);
    }

    void collectLeaves(List<Criterion> into) {
        if (parts.isEmpty()) {
            into.add(this);
        } else {
            parts.forEach(part -> part.collectLeaves(into));
        }
    }
}
