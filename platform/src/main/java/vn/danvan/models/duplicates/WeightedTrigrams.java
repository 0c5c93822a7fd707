package vn.danvan.models.duplicates;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import vn.danvan.shared.TextFolding;

/**
 * Trigrams of folded text, weighed by how rare they are among the texts at hand: what every name says counts little,
 * whatever those words are, so no list of usual words is needed.
 */
final class WeightedTrigrams {

    /** Texts repeat, and taking one apart costs more than comparing it: each is taken apart once. */
    private final Map<String, Trigrams> takenApart;

    private final Map<Long, Integer> seen;
    private final int texts;
    /** By how many texts have a trigram; 0 until it is asked for. */
    private final double[] weights;

    WeightedTrigrams(Collection<String> texts) {
        this(new HashMap<>(), new HashMap<>(), 0, texts);
    }

    private WeightedTrigrams(
            Map<String, Trigrams> takenApart, Map<Long, Integer> seen, int before, Collection<String> texts) {
        this.takenApart = takenApart;
        this.seen = seen;
        this.texts = before + texts.size();
        this.weights = new double[this.texts + 1];
        for (String text : texts) {
            trigrams(text).forEach(trigram -> seen.merge(trigram, 1, Integer::sum));
        }
    }

    /** As if these texts had been at hand, too. */
    WeightedTrigrams with(Collection<String> more) {
        return new WeightedTrigrams(takenApart, new HashMap<>(seen), texts, more);
    }

    private double weight(long trigram) {
        int times = seen.getOrDefault(trigram, 0);
        if (weights[times] == 0) {
            weights[times] = 1 + Math.log((1.0 + texts) / (1.0 + times));
        }
        return weights[times];
    }

    /** Weighed Dice coefficient, 0 to 1; two empty texts tell nothing and are 0. */
    double likeness(String one, String other) {
        Trigrams first = trigrams(one);
        Trigrams second = trigrams(other);
        double all = first.sum(this::weight) + second.sum(this::weight);
        return all == 0 ? 0 : 2 * first.common(second, this::weight) / all;
    }

    private Trigrams trigrams(String text) {
        return takenApart.computeIfAbsent(text, each -> Trigrams.of(TextFolding.fold(each)));
    }
}
