package vn.danvan.meeting.minutes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.danvan.meeting.minutes.MinutesContent.Count;
import vn.danvan.meeting.minutes.MinutesContent.Item;
import vn.danvan.meeting.minutes.MinutesContent.Round;

/** @param rank by those who agreed; equals share a rank, and the next one is as many further down */
public record RankedItem(int rank, String title, String unit, Count count) {

    /** Items that were voted on: those that passed first, then by votes, then as on the agenda. */
    public static List<RankedItem> of(MinutesContent content) {
        List<Voted> voted = new ArrayList<>();
        for (Item item : content.items()) {
            Round round = item.decisive();
            if (round != null && round.count() != null) {
                voted.add(new Voted(item, round.count()));
            }
        }
        voted.sort(Comparator.<Voted, Boolean>comparing(each -> !each.count().passed())
                .thenComparing(each -> -each.count().agreed())
                .thenComparing(each -> each.item().position()));
        List<RankedItem> ranked = new ArrayList<>();
        for (Voted each : voted) {
            RankedItem before = ranked.isEmpty() ? null : ranked.getLast();
            int rank = before != null && isLevel(before.count(), each.count()) ? before.rank() : ranked.size() + 1;
            ranked.add(new RankedItem(rank, each.item().title(), each.item().unit(), each.count()));
        }
        return ranked;
    }

    private static boolean isLevel(Count one, Count other) {
        return one.agreed() == other.agreed() && one.passed() == other.passed();
    }

    private record Voted(Item item, Count count) {}
}
