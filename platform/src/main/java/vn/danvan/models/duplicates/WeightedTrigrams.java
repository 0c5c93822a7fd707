package vn.danvan.models.duplicates;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import vn.danvan.shared.TextFolding;

/**
 * Trigrams of folded text, weighed by how rare they are among the texts at hand: what every name says counts little,
 * whatever those words are, so no list of usual words is needed.
 */
final class WeightedTrigrams {

    private static final int LENGTH = 3;

    /** Texts repeat, and taking one apart costs more than comparing it: each is taken apart once. */
    private final Map<String, Set<String>> takenApart = new HashMap<>();

    private final Map<String, Double> weights = new HashMap<>();
    private final double unseen;

    WeightedTrigrams(Collection<String> texts) {
        Map<String, Integer> seen = new HashMap<>();
        for (String text : texts) {
            trigrams(text).forEach(trigram -> seen.merge(trigram, 1, Integer::sum));
        }
        unseen = weight(texts.size(), 0);
        seen.forEach((trigram, times) -> weights.put(trigram, weight(texts.size(), times)));
    }

    private static double weight(int texts, int seen) {
        return 1 + Math.log((1.0 + texts) / (1.0 + seen));
    }

    /** Weighed Dice coefficient, 0 to 1; two empty texts tell nothing and are 0. */
    double likeness(String one, String other) {
        Set<String> first = trigrams(one);
        Set<String> second = trigrams(other);
        double common = 0;
        double all = 0;
        for (String trigram : first) {
            double weight = weights.getOrDefault(trigram, unseen);
            all += weight;
            common += second.contains(trigram) ? 2 * weight : 0;
        }
        for (String trigram : second) {
            all += weights.getOrDefault(trigram, unseen);
        }
        return all == 0 ? 0 : common / all;
    }

    private Set<String> trigrams(String text) {
        return takenApart.computeIfAbsent(text, WeightedTrigrams::of);
    }

    /** Word by word, as PostgreSQL does it, so that the order of words matters little. */
    static Set<String> of(String text) {
        Set<String> trigrams = new HashSet<>();
        for (String word : TextFolding.fold(text).split("[^\\p{L}\\p{N}]+")) {
            String padded = "  " + word + " ";
            for (int start = 0; !word.isEmpty() && start + LENGTH <= padded.length(); start++) {
                trigrams.add(padded.substring(start, start + LENGTH));
            }
        }
        return trigrams;
    }
}
