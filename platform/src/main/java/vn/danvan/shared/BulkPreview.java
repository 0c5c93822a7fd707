package vn.danvan.shared;

import java.util.List;

/**
 * What an act on many records would do, or has done: for whom it goes, and for whom not and why.
 *
 * @param <I> the records' ids
 */
public record BulkPreview<I>(List<I> allowed, List<Refused<I>> refused) {

    public record Refused<I>(I record, DomainProblem reason) {}

    public int total() {
        return allowed.size() + refused.size();
    }
}
