package vn.danvan.plans.search;

import org.jspecify.annotations.Nullable;
import vn.danvan.plans.approval.PlanState;
import vn.danvan.shared.Side;

/**
 * By what the list of plans is narrowed.
 *
 * @param text in number, title or issuer of the document, with or without tone marks; empty is any
 * @param year in which the document was issued
 */
public record PlanFilter(
        String text,
        @Nullable PlanState state,
        @Nullable Side side,
        @Nullable Integer year) {

    /** By what plans are counted. */
    public enum Facet {
        STATE,
        SIDE,
        YEAR
    }

    public PlanFilter {
        text = text.strip();
    }

    public static PlanFilter searching(String text) {
        return new PlanFilter(text, null, null, null);
    }
}
