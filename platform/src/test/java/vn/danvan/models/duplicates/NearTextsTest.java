package vn.danvan.models.duplicates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NearTextsTest {

    private static final List<String> WORDS =
            List.of("to", "hop", "tac", "tiet", "kiem", "duong", "hoa", "ao", "ca", "thon", "xa", "suoi", "12", "3");

    private final Random dice = new Random(7);

    @Test
    void theNearestOfManyAreThoseThatComparingEachWithEachWouldFind() {
        Map<UUID, String> texts = texts(300);
        Map<UUID, String> wanted =
                texts.entrySet().stream().limit(20).collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        NearTexts near = new NearTexts(wanted, 0.45, 5);
        texts.forEach(near::offer);

        wanted.forEach((id, text) ->
                assertThat(similarities(text, near.found().get(id), texts)).isEqualTo(nearest(id, text, texts)));
    }

    @Test
    void aTextIsNotNearItselfAndAnAlikeOneIs() {
        UUID one = UUID.randomUUID();
        UUID twin = UUID.randomUUID();
        NearTexts near = new NearTexts(Map.of(one, "ao ca"), 0.45, 5);
        near.offer(one, "ao ca");
        near.offer(twin, "ao ca");

        assertThat(near.found().get(one)).containsExactly(twin);
    }

    /** By how near they are: of equally near ones any will do. */
    private static List<Double> nearest(UUID id, String text, Map<UUID, String> texts) {
        return texts.entrySet().stream()
                .filter(each -> !each.getKey().equals(id))
                .map(each -> similarity(text, each.getValue()))
                .filter(each -> each >= 0.45)
                .sorted(Comparator.reverseOrder())
                .limit(5)
                .toList();
    }

    private static List<Double> similarities(String text, Collection<UUID> found, Map<UUID, String> texts) {
        return found.stream()
                .map(each -> similarity(text, texts.get(each)))
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    private static double similarity(String one, String other) {
        return Trigrams.of(one).similarity(Trigrams.of(other));
    }

    private Map<UUID, String> texts(int count) {
        Map<UUID, String> texts = new HashMap<>();
        for (int index = 0; index < count; index++) {
            texts.put(
                    UUID.randomUUID(),
                    IntStream.range(0, 4 + dice.nextInt(3))
                            .mapToObj(each -> WORDS.get(dice.nextInt(WORDS.size())))
                            .collect(Collectors.joining(" ")));
        }
        return texts;
    }
}
