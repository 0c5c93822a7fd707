package vn.danvan.intake.text;

import java.util.Arrays;

/** A growing text that knows where each of its characters came from; plain ints, for texts of many megabytes. */
final class Traced {

    private static final int SMALLEST = 16;

    private final StringBuilder value;
    private int[] sources;

    Traced(int expected) {
        value = new StringBuilder(expected);
        sources = new int[Math.max(SMALLEST, expected)];
    }

    void append(String text, int source) {
        int end = value.length() + text.length();
        if (end > sources.length) {
            sources = Arrays.copyOf(sources, end + end / 2);
        }
        Arrays.fill(sources, value.length(), end, source);
        value.append(text);
    }

    CleanText text() {
        return new CleanText(value.toString(), Arrays.copyOf(sources, value.length()));
    }
}
