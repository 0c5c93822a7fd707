package vn.danvan.models.duplicates;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.danvan.shared.TextFolding;

/**
 * Whether two texts can mean the same place. One may say less than the other; but where each says something that the
 * other does not, they are two places. Words that many places here have, such as the kind of place, say nothing.
 */
final class Places {

    private static final int ENOUGH_TEXTS = 20;
    private static final int USUAL_ONE_IN = 5;
    private static final double SAME_WORD = 0.5;

    private final Map<String, Set<String>> takenApart;
    private final Map<String, Integer> seen;
    private final int texts;

    Places(Collection<String> texts) {
        this(new HashMap<>(), new HashMap<>(), 0, texts);
    }

    private Places(
            Map<String, Set<String>> takenApart, Map<String, Integer> seen, int before, Collection<String> texts) {
        this.takenApart = takenApart;
        this.seen = seen;
        this.texts = before + texts.size();
        texts.forEach(text ->
                takenApart.computeIfAbsent(text, Places::words).forEach(word -> seen.merge(word, 1, Integer::sum)));
    }

    /** As if these texts had been at hand, too. */
    Places with(Collection<String> more) {
        return new Places(takenApart, new HashMap<>(seen), texts, more);
    }

    boolean agree(String one, String other) {
        Set<String> first = telling(one);
        Set<String> second = telling(other);
        Set<String> firstAlone = without(first, second);
        Set<String> secondAlone = without(second, first);
        boolean something = firstAlone.size() < first.size();
        return something && (firstAlone.isEmpty() || secondAlone.isEmpty());
    }

    private Set<String> telling(String text) {
        return words(text).stream()
                .filter(word -> texts < ENOUGH_TEXTS || seen.getOrDefault(word, 0) * USUAL_ONE_IN < texts)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Set<String> without(Set<String> words, Set<String> others) {
        return words.stream()
                .filter(word -> others.stream().noneMatch(other -> same(word, other)))
                .collect(Collectors.toSet());
    }

    /** A slip of the pen in a longer word is still the same word. */
    private static boolean same(String one, String other) {
        if (one.equals(other)) {
            return true;
        }
        Trigrams first = Trigrams.of(one);
        Trigrams second = Trigrams.of(other);
        return 2 * first.common(second, each -> 1) / (first.size() + second.size()) > SAME_WORD;
    }

    /** A single letter is an abbreviation of who knows what; a single digit is a number of its own. */
    private static Set<String> words(String text) {
        Set<String> words = new LinkedHashSet<>();
        for (String word : TextFolding.fold(text).split("[^\\p{L}\\p{N}]+")) {
            if (word.length() > 1 || word.matches("\\d")) {
                words.add(word);
            }
        }
        return words;
    }
}
