package vn.danvan.intake.text;

import java.util.regex.Matcher;

/** What shall happen to single characters of a source text: dropped, replaced by another one, or nothing. */
final class Edits {

    private static final char KEPT = 0;
    private static final char DROPPED = '\uFFFF';

    private final char[] plan;

    Edits(int length) {
        plan = new char[length];
    }

    boolean drops(int offset) {
        return plan[offset] == DROPPED;
    }

    boolean touches(int offset) {
        return plan[offset] != KEPT;
    }

    /** The character that shall stand at the place of {@code source}. */
    char at(int offset, char source) {
        return plan[offset] == KEPT ? source : plan[offset];
    }

    void drop(int start, int end) {
        java.util.Arrays.fill(plan, start, end, DROPPED);
    }

    /** One character instead of the whole stretch. */
    void replace(int start, int end, char instead) {
        drop(start, end);
        plan[start] = instead;
    }

    void dropAll(Matcher matcher) {
        while (matcher.find()) {
            drop(matcher.start(), matcher.end());
        }
    }

    /** @param group of each match that the character replaces; 0 for the whole match */
    void replaceAll(Matcher matcher, int group, char instead) {
        while (matcher.find()) {
            replace(matcher.start(group), matcher.end(group), instead);
        }
    }

    /** Leaves only the first group of each match. */
    void unwrapAll(Matcher matcher) {
        while (matcher.find()) {
            drop(matcher.start(), matcher.start(1));
            drop(matcher.end(1), matcher.end());
        }
    }
}
