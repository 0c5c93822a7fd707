package vn.danvan.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * What an act on many records would do, or has done: for whom it goes, and for whom not and why.
 *
 * @param <I> how a record is named here
 */
public record BulkPreview<I>(List<I> allowed, List<Refused<I>> refused) {

    public record Refused<I>(I record, DomainProblem reason) {}

    /** Tries each on its own; what is refused keeps nobody else back. */
    public static <I> BulkPreview<I> trying(List<I> records, Consumer<I> act) {
        List<I> allowed = new ArrayList<>();
        List<Refused<I>> refused = new ArrayList<>();
        for (I each : records) {
            try {
                act.accept(each);
                allowed.add(each);
            } catch (DomainProblem problem) {
                refused.add(new Refused<>(each, problem));
            }
        }
        return new BulkPreview<>(List.copyOf(allowed), List.copyOf(refused));
    }

    public int total() {
        return allowed.size() + refused.size();
    }
}
