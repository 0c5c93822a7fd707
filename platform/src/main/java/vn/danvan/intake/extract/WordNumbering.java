package vn.danvan.intake.extract;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import vn.danvan.intake.extract.WordLists.Level;
import vn.danvan.intake.extract.WordLists.ListOf;

/** Word counts its own lists; the text needs the numbers as a reader sees them. */
final class WordNumbering {

    private static final int UNUSED = Integer.MIN_VALUE;

    private final WordLists lists;
    private final WordStyles styles;
    private final Map<String, int[]> counters = new HashMap<>();
    private final Set<String> restarted = new HashSet<>();

    WordNumbering(WordLists lists, WordStyles styles) {
        this.lists = lists;
        this.styles = styles;
    }

    /**
     * The label with a space behind it, or nothing for a paragraph that Word does not number.
     *
     * @param style the paragraph's; empty for the standard one
     * @param list the paragraph's own list, "0" for none in spite of its style; empty where the style decides
     * @param level the paragraph's own level; empty where the style decides
     */
    String label(String style, String list, String level) {
        WordStyles.Given given = list.isEmpty() ? styles.list(style) : new WordStyles.Given(list, "");
        return lists.list(given.value())
                .map(known -> label(known, given.value(), depth(known, given, style, level)))
                .orElse("");
    }

    private int depth(ListOf list, WordStyles.Given given, String style, String level) {
        if (!level.isEmpty()) {
            return Math.clamp(WordXml.number(level, 0), 0, WordLists.LEVELS - 1);
        }
        int ofStyle = WordXml.number(styles.level(style).value(), 0);
        return lists.levelOfStyle(list, given.style(), Math.clamp(ofStyle, 0, WordLists.LEVELS - 1));
    }

    private String label(ListOf list, String id, int depth) {
        Level level = lists.level(list, depth);
        if (level == null || level.format.equals("none") && level.pattern.isBlank()) {
            return "";
        }
        if (level.format.equals("bullet")) {
            return level.pattern.equals("+") ? "+ " : "- ";
        }
        int[] counts = counters.computeIfAbsent(lists.definition(list), key -> unused());
        count(list, id, depth, counts);
        String label = level.pattern;
        for (int index = 0; index <= depth; index++) {
            label = label.replace("%" + (index + 1), rendered(list, index, counts, level.legal));
        }
        return label.isBlank() ? "" : label + " ";
    }

    private void count(ListOf list, String id, int depth, int[] counts) {
        Integer start = list.starts.get(depth);
        if (start != null && restarted.add(id + "/" + depth)) {
            counts[depth] = start;
        } else {
            counts[depth] = counts[depth] == UNUSED ? start(list, depth) : counts[depth] + 1;
        }
        for (int below = depth + 1; below < counts.length; below++) {
            Level level = lists.level(list, below);
            if (level == null || level.restart < 0 || depth < level.restart) {
                counts[below] = UNUSED;
            }
        }
    }

    private int start(ListOf list, int depth) {
        Level level = lists.level(list, depth);
        return list.starts.getOrDefault(depth, level == null ? Integer.valueOf(1) : Integer.valueOf(level.start));
    }

    /** A level above that was never used shows where it would start. */
    private String rendered(ListOf list, int depth, int[] counts, boolean legal) {
        Level level = lists.level(list, depth);
        int count = counts[depth] == UNUSED ? start(list, depth) : counts[depth];
        return level == null || legal ? String.valueOf(count) : Ordinal.of(count, level.format);
    }

    private static int[] unused() {
        int[] counts = new int[WordLists.LEVELS];
        Arrays.fill(counts, UNUSED);
        return counts;
    }
}
