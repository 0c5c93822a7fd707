package vn.danvan.intake.structure;

import java.util.ArrayList;
import java.util.List;
import vn.danvan.intake.text.TextCleaning;

/**
 * Lines become paragraphs. Lines that follow each other belong together; so do the two halves of a sentence or of a
 * document's symbol that a page break tore apart. Footnotes leave the flow before that.
 */
final class Paragraphs {

    private static final String ENDS = ".;:?!…)”\"";
    private static final int LONG_LINE = 60;

    /** A line that reached the right edge; a shorter one was ended on purpose. */
    private static final int FULL_LINE = 40;

    private static final int LONGEST_TITLE = 200;

    private static final int LONGEST_HEADING = 90;

    private final Sequence sequence = new Sequence();
    /** A heading is shorter; where no line was broken at a right edge, a whole sentence stands in each. */
    private final int longestHeading;

    private Paragraphs(int longestHeading) {
        this.longestHeading = longestHeading;
    }

    static List<Paragraph> of(List<Line> lines) {
        return new Paragraphs(longestHeading(lines)).read(lines);
    }

    /** Less than half of what most long lines have: printed lines have some 90 signs, whole paragraphs many more. */
    private static int longestHeading(List<Line> lines) {
        int[] lengths = lines.stream()
                .mapToInt(line -> line.text().length())
                .filter(length -> length >= FULL_LINE)
                .sorted()
                .toArray();
        return lengths.length == 0
                ? FULL_LINE
                : Math.clamp(lengths[lengths.length * 3 / 4] * 9L / 20, FULL_LINE, LONGEST_HEADING);
    }

    private List<Paragraph> read(List<Line> lines) {
        List<Paragraph> paragraphs = new ArrayList<>();
        Builder open = new Builder();
        boolean gap = true;
        boolean inNote = false;
        for (Line line : lines) {
            if (line.blank()) {
                gap = true;
                inNote = false;
            } else if (inNote || isNote(line)) {
                inNote = true;
            } else {
                if (open.isEmpty() || startsAnew(open, line, gap)) {
                    open.into(paragraphs);
                    open = new Builder(line, mark(line));
                    sequence.accept(open.mark);
                } else {
                    open.add(line);
                }
                gap = false;
            }
        }
        open.into(paragraphs);
        return paragraphs;
    }

    /** The footnotes alone, each a paragraph of its own. */
    static List<Paragraph> notes(List<Line> lines) {
        List<Paragraph> notes = new ArrayList<>();
        Builder open = new Builder();
        for (Line line : lines) {
            if (line.blank() || isNote(line)) {
                open.into(notes);
                open = line.blank() ? new Builder() : new Builder(line, Mark.of(line.text()));
            } else if (!open.isEmpty()) {
                open.add(line);
            }
        }
        open.into(notes);
        return notes;
    }

    private static boolean isNote(Line line) {
        return line.text().charAt(0) == TextCleaning.NOTE;
    }

    /** A capital is a mark only where the next one is due, and none below Roman numbers. */
    private Mark mark(Line line) {
        Mark found = Mark.of(line.text());
        return found.isCapital() && !sequence.comesNext(found) ? new Mark(Mark.Kind.NONE, "", 0) : found;
    }

    private boolean startsAnew(Builder open, Line line, boolean gap) {
        Mark mark = mark(line);
        if (open.isTorn()) {
            return mark.isItem() && !open.endsInsideSymbol();
        }
        if (mark.kind() != Mark.Kind.NONE) {
            return gap || !isWrapped(open, line, mark);
        }
        return gap
                ? !continues(open, line)
                : startsUpper(line)
                        && (open.isFinished() || open.isTitleAbove(line) || open.isHeadingAbove(line, longestHeading));
    }

    /** The sentence broke off at the right edge, and no section of this number can come here. */
    private boolean isWrapped(Builder open, Line line, Mark mark) {
        if (open.isFinished() || open.lastLine < FULL_LINE) {
            return false;
        }
        String rest = line.text().substring(mark.length());
        boolean digits = !rest.isEmpty() && Character.isDigit(rest.charAt(0));
        return mark.isItem() ? digits && open.endsWithDigit() : !sequence.comesNext(mark);
    }

    /** Across a blank line only an unfinished sentence goes on, and only in lower case or with a number. */
    private static boolean continues(Builder open, Line line) {
        char first = line.text().charAt(0);
        return !open.isFinished()
                && (Character.isLowerCase(first)
                        || Character.isDigit(first) && open.text().length() > LONG_LINE);
    }

    private static boolean startsUpper(Line line) {
        return Character.isUpperCase(line.text().charAt(0));
    }

    private static final class Builder {

        private final StringBuilder text = new StringBuilder();
        private final List<Integer> places = new ArrayList<>();
        private Mark mark = new Mark(Mark.Kind.NONE, "", 0);
        private int lastLine;

        Builder() {}

        Builder(Line line, Mark known) {
            mark = known;
            append(line.text().substring(mark.length()), line.start() + mark.length());
        }

        void add(Line line) {
            if (!endsInsideSymbol() && !text.isEmpty()) {
                text.append(' ');
                places.add(line.start());
            }
            append(line.text(), line.start());
        }

        private void append(String piece, int start) {
            lastLine = piece.length();
            for (int index = 0; index < piece.length(); index++) {
                if (piece.charAt(index) != TextCleaning.NOTE) {
                    text.append(piece.charAt(index));
                    places.add(start + index);
                }
            }
        }

        boolean endsWithDigit() {
            return !text.isEmpty() && Character.isDigit(text.charAt(text.length() - 1));
        }

        /** Capitals above a line that is not in capitals. */
        boolean isTitleAbove(Line line) {
            return text.length() < LONGEST_TITLE
                    && DocumentCut.isUpper(text.toString())
                    && !DocumentCut.isUpper(line.text());
        }

        /** "1. Mục đích" above its first sentence; one in capitals goes on where the next line has nothing else. */
        boolean isHeadingAbove(Line line, int longest) {
            return isShortHeading(longest)
                    && !(DocumentCut.isUpper(text.toString()) && DocumentCut.isUpper(line.text()));
        }

        /** A numbered line that was ended well before the right edge. */
        private boolean isShortHeading(int longest) {
            return mark.isHeadingLike() && !text.isEmpty() && text.length() == lastLine && lastLine < longest;
        }

        boolean isEmpty() {
            return text.isEmpty() && mark.kind() == Mark.Kind.NONE;
        }

        boolean isFinished() {
            return !text.isEmpty() && ENDS.indexOf(text.charAt(text.length() - 1)) >= 0;
        }

        /** Breaks off in the middle of a number and symbol: "Hướng dẫn số 12-", "Quyết định số". */
        boolean isTorn() {
            return endsInsideSymbol()
                    || text.length() > LONG_LINE
                            && text.substring(text.length() - 3).equals(" số");
        }

        boolean endsInsideSymbol() {
            int length = text.length();
            return length > 1
                    && (text.charAt(length - 1) == '-' || text.charAt(length - 1) == '/')
                    && Character.isLetterOrDigit(text.charAt(length - 2))
                    && length > LONG_LINE;
        }

        String text() {
            return text.toString();
        }

        void into(List<Paragraph> paragraphs) {
            if (!isEmpty()) {
                paragraphs.add(new Paragraph(
                        text.toString().stripTrailing(),
                        places.stream().mapToInt(Integer::intValue).toArray(),
                        mark));
            }
        }
    }
}
