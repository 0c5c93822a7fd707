package vn.danvan.library;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.danvan.shared.TextFolding;

/** Which models speak of the same things: they share words that few others have, whatever those words are. */
final class SimilarModels {

    private static final int SHOWN = 5;
    private static final double ENOUGH = 1.5;

    private SimilarModels() {}

    static List<LibraryRow> among(List<LibraryRow> others, LibraryRow one) {
        Map<String, Integer> seen = new HashMap<>();
        others.forEach(each -> words(each).forEach(word -> seen.merge(word, 1, Integer::sum)));
        Set<String> own = words(one);
        return others.stream()
                .filter(each -> !each.id().equals(one.id()))
                .map(each -> new Scored(each, score(own, words(each), seen, others.size())))
                .filter(each -> each.score() >= ENOUGH)
                .sorted(Comparator.comparingDouble(Scored::score).reversed().thenComparing(each -> each.row()
                        .name()))
                .limit(SHOWN)
                .map(Scored::row)
                .toList();
    }

    /** A word that all have says nothing, one that two of many have says most. */
    private static double score(Set<String> own, Set<String> other, Map<String, Integer> seen, int all) {
        return own.stream()
                .filter(other::contains)
                .mapToDouble(word -> Math.log((1.0 + all) / (1.0 + seen.getOrDefault(word, 0))))
                .sum();
    }

    private static Set<String> words(LibraryRow row) {
        Set<String> words = new HashSet<>(
                List.of(TextFolding.fold(row.name() + " " + row.summary()).split("[^\\p{L}\\p{N}]+")));
        words.removeIf(word -> word.length() < 2);
        return words;
    }

    private record Scored(LibraryRow row, double score) {}
}
