package vn.danvan.scoring.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.danvan.scoring.scheme.Scheme;
import vn.danvan.scoring.scheme.TieBreak;

/** Who stands where, and by what. */
public final class Ranking {

    /**
     * @param rank shared by those whom no rule separates; the next rank is left out then
     * @param level whether somebody else has the same rank, so that the authority decides
     * @param decidedBy the tie-break that put it behind the one before; none where the totals did, or for the first
     */
    public record Place(
            int rank,
            String id,
            Evaluation evaluation,
            boolean level,
            @Nullable TieBreak decidedBy) {}

    private Ranking() {}

    /** @param results by whatever names those who are ranked; the incomplete and the not ranked are left out */
    public static List<Place> of(Scheme scheme, Map<String, Evaluation> results) {
        List<Map.Entry<String, Evaluation>> order = new ArrayList<>(results.entrySet().stream()
                .filter(each -> each.getValue().band() != null)
                .toList());
        order.sort(Map.Entry.<String, Evaluation>comparingByValue(comparator(scheme))
                .thenComparing(Map.Entry.comparingByKey()));
        List<Place> places = new ArrayList<>();
        for (int index = 0; index < order.size(); index++) {
            places.add(place(scheme, order, index, places));
        }
        return places;
    }

    private static Place place(
            Scheme scheme, List<Map.Entry<String, Evaluation>> order, int index, List<Place> before) {
        Evaluation own = order.get(index).getValue();
        Comparator<Evaluation> comparator = comparator(scheme);
        boolean levelAbove =
                index > 0 && comparator.compare(order.get(index - 1).getValue(), own) == 0;
        boolean levelBelow = index + 1 < order.size()
                && comparator.compare(own, order.get(index + 1).getValue()) == 0;
        TieBreak decidedBy = index == 0 || levelAbove
                ? null
                : decider(scheme, order.get(index - 1).getValue(), own);
        int rank = levelAbove ? before.getLast().rank() : index + 1;
        return new Place(rank, order.get(index).getKey(), own, levelAbove || levelBelow, decidedBy);
    }

    private static @Nullable TieBreak decider(Scheme scheme, Evaluation above, Evaluation own) {
        if (above.total().compareTo(own.total()) != 0) {
            return null;
        }
        return scheme.tieBreaks().stream()
                .filter(each -> comparator(each).compare(above, own) != 0)
                .findFirst()
                .orElse(null);
    }

    private static Comparator<Evaluation> comparator(Scheme scheme) {
        Comparator<Evaluation> comparator =
                Comparator.comparing(Evaluation::total).reversed();
        for (TieBreak each : scheme.tieBreaks()) {
            comparator = comparator.thenComparing(comparator(each));
        }
        return comparator;
    }

    private static Comparator<Evaluation> comparator(TieBreak tieBreak) {
        return switch (tieBreak) {
            case TieBreak.HigherCriterion(String code) ->
                Comparator.comparing((Evaluation each) -> each.points(code)).reversed();
            case TieBreak.MoreBonus() ->
                Comparator.comparing(Evaluation::bonusPoints).reversed();
            case TieBreak.LessPenalty() -> Comparator.comparing(Evaluation::penaltyPoints);
            case TieBreak.Authority() -> (one, other) -> 0;
        };
    }
}
