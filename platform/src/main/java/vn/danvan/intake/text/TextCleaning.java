package vn.danvan.intake.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes marks and odd characters out of a source text and remembers where every remaining character came from. */
public final class TextCleaning {

    /** Footnote references keep a sign of their own, so that later stages can tell a note from the text. */
    public static final char NOTE = '\u2020';

    private static final Pattern REMOVED = Pattern.compile(
            "(?m)^[ \\t]*#{1,6}[ \\t]+|(?<![^\\s/])[*]\\p{L}[*](?=\\s|$)|[*]{1,3}|\\\\(?=[-*.#])|\\r(?=\\n)");
    private static final Pattern REFERENCE = Pattern.compile("<sup>(\\d{1,3})</sup>");
    private static final String INVISIBLE = "\u00AD\u200B\u200C\u200D\u2060\uFEFF";

    private TextCleaning() {}

    public static CleanText clean(String source) {
        boolean[] removed = new boolean[source.length()];
        mark(REMOVED.matcher(source), removed);
        int[] references = references(source, removed);
        StringBuilder value = new StringBuilder(source.length());
        List<Integer> places = new ArrayList<>(source.length());
        int offset = 0;
        while (offset < source.length()) {
            int end = clusterEnd(source, offset);
            if (Arrays.binarySearch(references, offset) >= 0) {
                append(value, places, String.valueOf(NOTE), offset);
            } else if (!removed[offset]) {
                append(value, places, character(source.substring(offset, end)), offset);
            }
            offset = end;
        }
        return new CleanText(
                value.toString(), places.stream().mapToInt(Integer::intValue).toArray());
    }

    private static void append(StringBuilder value, List<Integer> places, String text, int offset) {
        for (int index = 0; index < text.length(); index++) {
            value.append(text.charAt(index));
            places.add(offset);
        }
    }

    private static int[] references(String source, boolean[] removed) {
        List<Integer> starts = new ArrayList<>();
        Matcher matcher = REFERENCE.matcher(source);
        while (matcher.find()) {
            starts.add(matcher.start());
            Arrays.fill(removed, matcher.start(), matcher.end(), true);
        }
        return starts.stream().mapToInt(Integer::intValue).toArray();
    }

    private static void mark(Matcher matcher, boolean[] removed) {
        while (matcher.find()) {
            Arrays.fill(removed, matcher.start(), matcher.end(), true);
        }
    }

    /** A base character with its combining marks is one cluster. */
    private static int clusterEnd(String source, int start) {
        int end = start + 1;
        while (end < source.length() && Character.getType(source.charAt(end)) == Character.NON_SPACING_MARK) {
            end++;
        }
        return end;
    }

    private static String character(String cluster) {
        char first = cluster.charAt(0);
        if (INVISIBLE.indexOf(first) >= 0) {
            return "";
        }
        if (first == '\u00A0' || first == '\u2007' || first == '\u202F') {
            return " ";
        }
        if (first == '\f' || first == '\r' || first == '\u000B') {
            return "\n";
        }
        if (first == '\u00D0') {
            return "Đ";
        }
        return cluster.length() == 1 ? cluster : Normalizer.normalize(cluster, Normalizer.Form.NFC);
    }
}
