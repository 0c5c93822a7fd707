package vn.danvan.models.duplicates;

import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.UUID;

/** Keeps so many as are nearest of those that are offered; of equally near ones always the same. */
final class Nearest {

    private static final Comparator<Offered> FARTHEST_FIRST =
            Comparator.comparingDouble(Offered::similarity).thenComparing(Offered::id);

    private final PriorityQueue<Offered> kept = new PriorityQueue<>(FARTHEST_FIRST);
    private final int most;

    private record Offered(UUID id, double similarity) {}

    Nearest(int most) {
        this.most = most;
    }

    void offer(UUID id, double similarity) {
        kept.add(new Offered(id, similarity));
        if (kept.size() > most) {
            kept.remove();
        }
    }

    List<UUID> ids() {
        return kept.stream().map(Offered::id).toList();
    }
}
