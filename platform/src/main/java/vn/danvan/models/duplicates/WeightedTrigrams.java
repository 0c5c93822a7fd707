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
    private final Map<String, Set<String>> takenApart;

    private final Map<String, Integer> seen;
    private final int texts;

    WeightedTrigrams(Collection<String> texts) {
        this(new HashMap<>(), new HashMap<>(), 0, texts);
    }

    private WeightedTrigrams(
            Map<String, Set<String>> takenApart, Map<String, Integer> seen, int before, Collection<String> texts) {
        this.takenApart = takenApart;
        this.seen = seen;
        this.texts = before + texts.size();
        for (String text : texts) {
            trigrams(text).forEach(trigram -> seen.merge(trigram, 1, Integer::sum));
        }
    }

    /** As if these texts had been at hand, too. */
    WeightedTrigrams with(Collection<String> more) {
        return new WeightedTrigrams(takenApart, new HashMap<>(seen), texts, more);
    }

    private double weight(String trigram) {
        return 1 + Math.log((1.0 + texts) / (1.0 + seen.getOrDefault(trigram, 0)));
    }

    /** Weighed Dice coefficient, 0 to 1; two empty texts tell nothing and are 0. */
    double likeness(String one, String other) {
        Set<String> first = trigrams(one);
        Set<String> second = trigrams(other);
        double common = 0;
        double all = 0;
        for (String trigram : first) {
            double weight = weight(trigram);
            all += weight;
            common += second.contains(trigram) ? 2 * weight : 0;
        }
        for (String trigram : second) {
            all += weight(trigram);
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
