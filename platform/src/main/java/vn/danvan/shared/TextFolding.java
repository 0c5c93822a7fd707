package vn.danvan.shared;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The one rule by which texts are compared and found: lower case, no tone or vowel marks, đ as d, a lone y at the end of
 * a syllable as i (kỹ and kĩ, quý and quí are spellings of one word; tay and tai are not), one kind of quote and dash,
 * single spaces. Both placements of a tone mark fall together because the marks go. {@code db/fold.sql} is its
 * twin; a test keeps them equal.
 */
public final class TextFolding {

    private static final Pattern MARKS = Pattern.compile("[\\u0300-\\u036f]");
    private static final Pattern LONE_Y = Pattern.compile("(?<![aeiou])y(?![a-z])|(?<=qu)y(?![a-z])");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private TextFolding() {}

    public static String fold(String text) {
        String bare = MARKS.matcher(Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD))
                .replaceAll("");
        String plain = bare.replace('đ', 'd')
                .replace('ð', 'd')
                .replace('–', '-')
                .replace('—', '-')
                .replace('−', '-')
                .replace('‘', '\'')
                .replace('’', '\'')
                .replace('“', '"')
                .replace('”', '"');
        return SPACES.matcher(LONE_Y.matcher(plain).replaceAll("i")).replaceAll(" ");
    }
}
