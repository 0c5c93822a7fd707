package vn.danvan.intake.text;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Finds the pairs of stars or underscores around stressed words, after the rules of CommonMark 0.31, 6.2: a pair lies
 * within one block, opens before a character and closes behind one. A sign without a partner is meant literally, and so
 * is the "(*)" that refers to a remark.
 */
final class Emphasis {

    private static final int STRONGEST = 3;
    private static final int MOST_OPEN = 100;

    private final String source;
    private final Edits edits;
    private final Deque<Run> open = new ArrayDeque<>();

    /** Signs that still wait for a partner. */
    private record Run(int start, int end) {

        int length() {
            return end - start;
        }
    }

    Emphasis(String source, Edits edits) {
        this.source = source;
        this.edits = edits;
    }

    void drop(char sign) {
        open.clear();
        int offset = 0;
        while (offset < source.length()) {
            if (isBlockEnd(offset)) {
                open.clear();
            }
            int end = offset;
            while (end < source.length() && source.charAt(end) == sign && isFree(end)) {
                end++;
            }
            if (end > offset) {
                run(new Run(offset, end), sign);
            }
            offset = Math.max(end, offset + 1);
        }
    }

    private boolean isFree(int offset) {
        return !edits.touches(offset) && (offset == 0 || source.charAt(offset - 1) != '\\');
    }

    private void run(Run run, char sign) {
        char before = run.start == 0 ? ' ' : source.charAt(run.start - 1);
        char after = run.end == source.length() ? ' ' : source.charAt(run.end);
        if (run.length() > STRONGEST || before == '(' && after == ')') {
            return;
        }
        boolean inWord = sign == '_' && Character.isLetterOrDigit(before) && Character.isLetterOrDigit(after);
        Run rest = run;
        if (!Character.isWhitespace(before) && !inWord) {
            rest = close(run);
        }
        boolean opens = !Character.isWhitespace(after) && !(sign == '_' && Character.isLetterOrDigit(before));
        if (rest.length() > 0 && opens && open.size() < MOST_OPEN) {
            open.push(rest);
        }
    }

    /** @return the signs that found no partner */
    private Run close(Run closing) {
        Run rest = closing;
        while (rest.length() > 0 && !open.isEmpty()) {
            Run opener = open.pop();
            int pairs = Math.min(opener.length(), rest.length());
            edits.drop(opener.end - pairs, opener.end);
            edits.drop(rest.start, rest.start + pairs);
            rest = new Run(rest.start + pairs, rest.end);
            if (opener.length() > pairs) {
                open.push(new Run(opener.start, opener.end - pairs));
            }
        }
        return rest;
    }

    /** A line break with nothing but blanks up to the next one. */
    private boolean isBlockEnd(int offset) {
        if (source.charAt(offset) != '\n') {
            return false;
        }
        int next = offset + 1;
        while (next < source.length() && " \t\r".indexOf(source.charAt(next)) >= 0) {
            next++;
        }
        return next < source.length() && source.charAt(next) == '\n';
    }
}
