package vn.danvan.intake.phrases;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A list of words in {@code /intake/<name>.txt}, the one place where a province's words are added. One entry a line, #
 * begins a comment; {@code Ban ! hành} is "Ban" not followed by "hành", {@code Lãnh đạo > Sở | cơ quan} is "Lãnh đạo"
 * only before one of these, {@code tư vấn < Hội đồng} is "tư vấn" not behind "Hội đồng", of whose name it is a part.
 */
public final class Vocabulary {

    private static final Map<String, Vocabulary> LOADED = new ConcurrentHashMap<>();

    private static final List<String> NEW_STYLE =
            List.of("òa", "óa", "ỏa", "õa", "ọa", "òe", "óe", "ỏe", "õe", "ọe", "ùy", "úy", "ủy", "ũy", "ụy");
    private static final List<String> OLD_STYLE =
            List.of("oà", "oá", "oả", "oã", "oạ", "oè", "oé", "oẻ", "oẽ", "oẹ", "uỳ", "uý", "uỷ", "uỹ", "uỵ");

    /** What is looked for behind a word must have an end. */
    private static final String BLANKS = "\\s{1,3}";

    private final List<String> entries;

    private Vocabulary(List<String> entries) {
        this.entries = entries;
    }

    public static Vocabulary of(String name) {
        return LOADED.computeIfAbsent(name, Vocabulary::load);
    }

    /** A regular expression without group of its own: every entry, the longest first. */
    public String alternatives() {
        return entries.stream()
                .sorted(Comparator.comparing(String::length).reversed())
                .map(Vocabulary::expression)
                .collect(Collectors.joining("|"));
    }

    private static String expression(String entry) {
        String[] refused = entry.split(" ! ", 2);
        if (refused.length == 2) {
            return words(refused[0]) + "(?!\\s+(?:" + any(refused[1]) + ")(?!\\p{L}))";
        }
        String[] named = entry.split(" < ", 2);
        if (named.length == 2) {
            return "(?<!(?:" + any(named[1]).replace("\\s+", BLANKS) + ")" + BLANKS + ")" + words(named[0]);
        }
        String[] wanted = entry.split(" > ", 2);
        return wanted.length == 2 ? words(wanted[0]) + "(?=\\s+(?:" + any(wanted[1]) + ")(?!\\p{L}))" : words(entry);
    }

    private static String any(String list) {
        return Pattern.compile("\\s*\\|\\s*")
                .splitAsStream(list.strip())
                .map(Vocabulary::words)
                .collect(Collectors.joining("|"));
    }

    private static String words(String text) {
        return Pattern.compile("\\s+")
                .splitAsStream(text.strip())
                .map(Vocabulary::word)
                .collect(Collectors.joining("\\s+"));
    }

    /** Old and new style put the tone on the other vowel: uỷ and ủy, hoà and hòa are one word. */
    private static String word(String text) {
        for (int index = 0; index < NEW_STYLE.size(); index++) {
            String rest = text.substring(0, Math.max(0, text.length() - 2));
            if (text.toLowerCase(Locale.ROOT).endsWith(NEW_STYLE.get(index))) {
                String old = OLD_STYLE.get(index);
                String first = text.substring(rest.length(), rest.length() + 1);
                boolean capital = Character.isUpperCase(first.charAt(0));
                String other = capital ? Character.toUpperCase(old.charAt(0)) + old.substring(1) : old;
                return "(?:" + Pattern.quote(text) + "|" + Pattern.quote(rest + other) + ")";
            }
        }
        return Pattern.quote(text);
    }

    private static Vocabulary load(String name) {
        try (InputStream stream = Vocabulary.class.getResourceAsStream("/intake/" + name + ".txt")) {
            if (stream == null) {
                throw new IllegalStateException("intake/" + name + ".txt is missing");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return new Vocabulary(lines.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
