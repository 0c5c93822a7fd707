package vn.danvan.models.duplicates;

import java.util.Arrays;
import java.util.function.LongConsumer;
import java.util.function.LongToDoubleFunction;

/**
 * The different trigrams of folded text, word by word, as PostgreSQL makes them, so that the order of words matters little.
 * The three characters of each are kept as one number: a province is read through with them.
 */
final class Trigrams {

    private static final char PADDING = ' ';

    private final long[] ascending;

    private Trigrams(long[] ascending) {
        this.ascending = ascending;
    }

    static Trigrams of(String folded) {
        long[] found = new long[2 * folded.length()];
        int count = 0;
        long before = packed(PADDING, PADDING);
        boolean within = false;
        for (int at = 0; at <= folded.length(); at++) {
            char next = at < folded.length() ? folded.charAt(at) : PADDING;
            if (Character.isLetterOrDigit(next)) {
                found[count++] = packed(before, next);
                before = packed(before, next) & packed(Character.MAX_VALUE, Character.MAX_VALUE);
                within = true;
            } else if (within) {
                found[count++] = packed(before, PADDING);
                before = packed(PADDING, PADDING);
                within = false;
            }
        }
        return new Trigrams(distinct(found, count));
    }

    private static long packed(long before, char next) {
        return before << Character.SIZE | next;
    }

    private static long[] distinct(long[] found, int count) {
        Arrays.sort(found, 0, count);
        int kept = 0;
        for (int at = 0; at < count; at++) {
            if (at == 0 || found[at] != found[at - 1]) {
                found[kept++] = found[at];
            }
        }
        return Arrays.copyOf(found, kept);
    }

    int size() {
        return ascending.length;
    }

    void forEach(LongConsumer trigrams) {
        for (long each : ascending) {
            trigrams.accept(each);
        }
    }

    double sum(LongToDoubleFunction weight) {
        double sum = 0;
        for (long each : ascending) {
            sum += weight.applyAsDouble(each);
        }
        return sum;
    }

    /** The weights of those that both have. */
    double common(Trigrams other, LongToDoubleFunction weight) {
        double sum = 0;
        int there = 0;
        for (long each : ascending) {
            while (there < other.ascending.length && other.ascending[there] < each) {
                there++;
            }
            if (there < other.ascending.length && other.ascending[there] == each) {
                sum += weight.applyAsDouble(each);
            }
        }
        return sum;
    }

    /** What both have of what either has, 0 to 1; of two without any, 0. */
    double similarity(Trigrams other) {
        return similarity(common(other, each -> 1), other);
    }

    /** The same where it is known already how many both have. */
    double similarity(double common, Trigrams other) {
        return common == 0 ? 0 : common / (size() + other.size() - common);
    }
}
