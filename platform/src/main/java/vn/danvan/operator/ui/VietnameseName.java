package vn.danvan.operator.ui;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Whether a text can be a Vietnamese name: words of Vietnamese letters that begin with a capital, at most one tone mark
 * in each. Finds what an old font or a wrong keyboard made of it, before it stands at the head of every document.
 */
final class VietnameseName {

    private static final String SMALL = "aăâbcdđeêghiklmnoôơpqrstuưvxyfjwz";
    /** After the tone marks are gone: a, ă and â are letters of their own. */
    private static final Pattern WORDS = Pattern.compile("(?U)[" + SMALL + "]+(( | - |-)[" + SMALL + "]+)*");

    private static final Pattern SEPARATORS = Pattern.compile(" - |[ -]");
    private static final Pattern TONES = Pattern.compile("[\\u0300\\u0301\\u0303\\u0309\\u0323]");
    private static final Pattern MARKS = Pattern.compile("\\p{M}");

    private VietnameseName() {}

    /** @param name composed (NFC) @return the last part of the problem's translation key; empty where it can be a name */
    static Optional<String> problem(String name) {
        String apart = Normalizer.normalize(name, Normalizer.Form.NFD);
        String toneless = Normalizer.normalize(TONES.matcher(apart).replaceAll(""), Normalizer.Form.NFC);
        if (!WORDS.matcher(toneless.toLowerCase(Locale.ROOT)).matches()) {
            return Optional.of("letters");
        }
        for (String word : SEPARATORS.split(name)) {
            if (TONES.matcher(Normalizer.normalize(word, Normalizer.Form.NFD))
                            .results()
                            .count()
                    > 1) {
                return Optional.of("tones");
            }
            if (!Character.isUpperCase(word.codePointAt(0))) {
                return Optional.of("capital");
            }
        }
        return Optional.empty();
    }

    /** No mark at all and no đ: perhaps it was typed on a keyboard without them. */
    static boolean isPlain(String name) {
        String apart = Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        return !MARKS.matcher(apart).find() && apart.indexOf('đ') < 0;
    }
}
