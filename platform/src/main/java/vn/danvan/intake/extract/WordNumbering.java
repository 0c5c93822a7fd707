package vn.danvan.intake.extract;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** Word counts its own lists; the text needs the numbers as a reader sees them. */
final class WordNumbering {

    private static final String[] TENS = {"", "X", "XX", "XXX"};
    private static final String[] ONES = {"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"};
    private static final int TEN = 10;
    private static final int LETTERS = 26;

    private final Map<BigInteger, List<Integer>> counters = new HashMap<>();

    /** The label with a space behind it, or nothing for a paragraph that Word does not number. */
    String label(XWPFParagraph paragraph) {
        BigInteger list = paragraph.getNumID();
        String pattern = paragraph.getNumLevelText();
        String format = paragraph.getNumFmt();
        if (list == null || pattern == null || format == null) {
            return "";
        }
        if (format.equals("bullet")) {
            return "- ";
        }
        BigInteger level = paragraph.getNumIlvl();
        int depth = level == null ? 0 : level.intValue();
        List<Integer> counts = counters.computeIfAbsent(list, id -> new ArrayList<>());
        while (counts.size() <= depth) {
            counts.add(0);
        }
        counts.subList(depth + 1, counts.size()).clear();
        counts.set(depth, counts.get(depth) + 1);
        String label = pattern;
        for (int index = 0; index <= depth; index++) {
            label = label.replace("%" + (index + 1), render(counts.get(index), index == depth ? format : "decimal"));
        }
        return label + " ";
    }

    private static String render(int count, String format) {
        return switch (format) {
            case "upperRoman" -> TENS[Math.min(count / TEN, TENS.length - 1)] + ONES[count % TEN];
            case "lowerLetter" -> String.valueOf((char) ('a' + (count - 1) % LETTERS));
            default -> String.valueOf(count);
        };
    }
}
