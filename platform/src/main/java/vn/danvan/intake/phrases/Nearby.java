package vn.danvan.intake.phrases;

/**
 * The words around a place. Every look is bounded: a paragraph may be as long as a hostile file makes it, and looking at
 * all of it once for each number in it takes time that grows with the square of its length.
 */
final class Nearby {

    /** More numbers than any printed paragraph has; a hostile one is not read on. */
    static final int MOST = 500;

    /** No printed clause, name of a body or document comes near this length. */
    private static final int REACH = 400;

    /** A sentence of grounds may be long, and its first word decides. */
    private static final int LONGEST_SENTENCE = 1200;

    private Nearby() {}

    /** What follows, as far as a phrase can reach. */
    static String after(String text, int from) {
        return text.substring(from, Math.min(text.length(), from + REACH));
    }

    /** What stands before, back to the beginning of the sentence or as far as a phrase can reach. */
    static String sentenceBefore(String text, int end) {
        int from = Math.max(0, end - LONGEST_SENTENCE);
        String before = text.substring(from, end);
        return before.substring(before.lastIndexOf(". ") + 1);
    }

    /** The clause around [start, end): between semicolons or full stops. */
    static String clause(String text, int start, int end) {
        int from = start;
        int first = Math.max(0, start - REACH);
        while (from > first && !isBreak(text, from - 1)) {
            from--;
        }
        int to = end;
        int last = Math.min(text.length(), end + REACH);
        while (to < last && !isBreak(text, to)) {
            to++;
        }
        return text.substring(from, to).strip();
    }

    private static boolean isBreak(String text, int at) {
        char sign = text.charAt(at);
        return sign == ';' || sign == '.' && at + 1 < text.length() && text.charAt(at + 1) == ' ';
    }
}
