package vn.danvan.intake.structure;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Where the numbering of a text stands. A line that breaks off in the middle of a sentence may go on with what looks like
 * a section mark ("… lần thứ" / "XIII. Các …", "… kinh phí" / "1.5 tỷ đồng"); it is one only where its number comes next.
 */
final class Sequence {

    private static final List<String> LETTERS =
            List.of("a", "b", "c", "d", "đ", "e", "g", "h", "i", "k", "l", "m", "n", "o", "p", "q");
    private static final String ROMAN_SIGNS = "IVX";
    private static final int[] ROMAN_VALUES = {1, 5, 10};

    private final Map<Mark.Kind, Integer> last = new EnumMap<>(Mark.Kind.class);
    private String dotted = "";

    /** Whether the mark is the next of its kind, or the first below what stands above. */
    boolean comesNext(Mark mark) {
        if (mark.kind() == Mark.Kind.DOTTED) {
            String parent = parent(mark.label());
            int value = Integer.parseInt(mark.label().substring(parent.length() + 1));
            return parent(dotted).equals(parent) ? value == value(dotted) + 1 : value == 1 && isKnown(parent);
        }
        int before = last.getOrDefault(mark.kind(), 0);
        if (mark.isCapital() && before == 0 && !last.isEmpty()) {
            return false;
        }
        return value(mark) == before + 1 || mark.kind() == Mark.Kind.LETTER && skipsD(mark, before);
    }

    void accept(Mark mark) {
        if (!mark.isHeadingLike()) {
            return;
        }
        last.keySet().removeIf(kind -> kind.ordinal() > mark.kind().ordinal());
        if (mark.kind() == Mark.Kind.DOTTED) {
            dotted = mark.label();
        } else {
            last.put(mark.kind(), value(mark));
            dotted = mark.kind().ordinal() > Mark.Kind.DOTTED.ordinal() ? dotted : "";
        }
    }

    private boolean isKnown(String parent) {
        return parent.equals(dotted)
                || parent.equals(String.valueOf(last.getOrDefault(Mark.Kind.NUMBER, 0)))
                || parent.equals(String.valueOf(last.getOrDefault(Mark.Kind.ROMAN, 0)));
    }

    /** Some lists leave out đ. */
    private static boolean skipsD(Mark mark, int before) {
        return mark.label().equals("e") && before == LETTERS.indexOf("d") + 1;
    }

    private static int value(Mark mark) {
        return switch (mark.kind()) {
            case PART -> part(mark.label());
            case ROMAN -> roman(mark.label());
            case ARTICLE, NUMBER, COUNTED -> Integer.parseInt(mark.label());
            case LETTER -> LETTERS.indexOf(mark.label()) + 1;
            case DOTTED, DASH, PLUS, NONE -> 0;
        };
    }

    /** "Phần thứ hai" is counted by its place in the text: its number is a word. */
    private static int part(String label) {
        if (Character.isDigit(label.charAt(0))) {
            return Integer.parseInt(label);
        }
        if (label.length() == 1 && label.charAt(0) >= 'A' && label.charAt(0) <= 'H') {
            return label.charAt(0) - 'A' + 1;
        }
        return ROMAN_SIGNS.indexOf(label.charAt(0)) >= 0 ? roman(label) : 0;
    }

    private static int roman(String label) {
        int sum = 0;
        for (int index = 0; index < label.length(); index++) {
            int value = ROMAN_VALUES[ROMAN_SIGNS.indexOf(label.charAt(index))];
            boolean less =
                    index + 1 < label.length() && value < ROMAN_VALUES[ROMAN_SIGNS.indexOf(label.charAt(index + 1))];
            sum += less ? -value : value;
        }
        return sum;
    }

    private static String parent(String label) {
        int dot = label.lastIndexOf('.');
        return dot < 0 ? "" : label.substring(0, dot);
    }

    private static int value(String label) {
        String end = label.substring(label.lastIndexOf('.') + 1);
        return end.isEmpty() ? 0 : Integer.parseInt(end);
    }
}
