package vn.danvan.council.ranking;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A round ranked as it stands now.
 *
 * @param places from the first to the last
 * @param apart not ranked, in the round's order
 * @param tendencies of all judges who handed something in
 */
public record RankedRound(List<RankedItem> places, List<UnrankedItem> apart, List<Tendency> tendencies) {

    /** What to talk over: what somebody put on the list, and what judges disagree about. */
    public List<ItemScore> discussion() {
        return Stream.concat(
                        places.stream().map(RankedItem::score), apart.stream().map(UnrankedItem::score))
                .filter(each -> each.wide() || each.model().toDiscuss())
                .sorted(Comparator.comparingInt(each -> each.model().position()))
                .toList();
    }
}
