package vn.danvan.shared;

import java.text.Normalizer;
import java.util.Locale;

/**
 * The one rule by which texts are compared and found: lower case, no tone or vowel marks, đ as d, a lone y at the end of
 * a syllable as i (kỹ and kĩ, quý and quí are spellings of one word; tay and tai are not), one kind of quote and dash,
 * single spaces. Both placements of a tone mark fall together because the marks go. {@code db/fold.sql} is its
 * twin; a test keeps them equal.
 */
public final class TextFolding {

    private static final char FIRST_MARK = '\u0300';
    private static final char LAST_MARK = '\u036f';

    private TextFolding() {}

    public static String fold(String text) {
        String apart = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        StringBuilder plain = new StringBuilder(apart.length());
        for (int at = 0; at < apart.length(); at++) {
            char letter = apart.charAt(at);
            if (letter < FIRST_MARK || letter > LAST_MARK) {
                plain.append(plain(letter));
            }
        }
        StringBuilder folded = new StringBuilder(plain.length());
        for (int at = 0; at < plain.length(); at++) {
            char letter = plain.charAt(at);
            boolean space = isSpace(letter);
            if (!space || at == 0 || !isSpace(plain.charAt(at - 1))) {
                folded.append(space ? ' ' : isLoneY(plain, at) ? 'i' : letter);
            }
        }
        return folded.toString();
    }

    private static char plain(char letter) {
        return switch (letter) {
            case 'đ', 'ð' -> 'd';
            case '–', '—', '−' -> '-';
            case '‘', '’' -> '\'';
            case '“', '”' -> '"';
            default -> letter;
        };
    }

    /** At the end of a syllable, and alone there or after qu: in tay or máy it belongs to the vowel before. */
    private static boolean isLoneY(CharSequence text, int at) {
        if (text.charAt(at) != 'y' || (at + 1 < text.length() && isLetter(text.charAt(at + 1)))) {
            return false;
        }
        char before = at == 0 ? ' ' : text.charAt(at - 1);
        return "aeiou".indexOf(before) < 0 || (before == 'u' && at > 1 && text.charAt(at - 2) == 'q');
    }

    private static boolean isLetter(char letter) {
        return letter >= 'a' && letter <= 'z';
    }

    /** Tab, line feed, vertical tab, form feed, carriage return and space: what the pattern of the SQL twin calls a space. */
    private static boolean isSpace(char letter) {
        return letter == ' ' || (letter >= '\t' && letter <= '\r');
    }
}
