package vn.danvan.models.duplicates;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Which of very many texts share most trigrams with some texts. Each of the many is taken apart once, whatever the number
 * of those that are compared with it, and none is kept but the nearest.
 */
final class NearTexts {

    private static final int[] NOBODY = {};

    private final List<Wanted> wanted = new ArrayList<>();
    /** Which of the wanted have a trigram, by their places. */
    private final Map<Long, int[]> bearers = new HashMap<>();

    private final int[] common;
    private final double least;

    private record Wanted(UUID id, Trigrams trigrams, Nearest nearest) {}

    /**
     * @param wanted folded texts by their ids
     * @param least from what similarity on, 0 to 1
     * @param most how many for each
     */
    NearTexts(Map<UUID, String> wanted, double least, int most) {
        Map<Long, List<Integer>> places = new HashMap<>();
        wanted.forEach((id, text) -> {
            Trigrams trigrams = Trigrams.of(text);
            int place = this.wanted.size();
            trigrams.forEach(each ->
                    places.computeIfAbsent(each, first -> new ArrayList<>()).add(place));
            this.wanted.add(new Wanted(id, trigrams, new Nearest(most)));
        });
        places.forEach((trigram, all) ->
                bearers.put(trigram, all.stream().mapToInt(Integer::intValue).toArray()));
        this.common = new int[wanted.size()];
        this.least = least;
    }

    /** One of the many; a text is not near itself. */
    void offer(UUID id, String folded) {
        Trigrams trigrams = Trigrams.of(folded);
        Arrays.fill(common, 0);
        trigrams.forEach(each -> {
            for (int place : bearers.getOrDefault(each, NOBODY)) {
                common[place]++;
            }
        });
        for (int place = 0; place < common.length; place++) {
            Wanted one = wanted.get(place);
            double similarity = one.trigrams().similarity(common[place], trigrams);
            if (similarity >= least && !one.id().equals(id)) {
                one.nearest().offer(id, similarity);
            }
        }
    }

    /** The nearest by the wanted; none for one to which nothing is near. */
    Map<UUID, Collection<UUID>> found() {
        Map<UUID, Collection<UUID>> found = new HashMap<>();
        wanted.forEach(each -> found.put(each.id(), each.nearest().ids()));
        return found;
    }
}
