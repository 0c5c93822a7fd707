package vn.danvan.numbering;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import vn.danvan.shared.TextFolding;

/** The marks of document types and their names: Phụ lục III of Nghị định 30/2020/NĐ-CP and Hướng dẫn 36-HD/VPTW. */
public final class DocumentTypes {

    private static final Map<String, String> BY_MARK = load();
    private static final Map<String, String> BY_NAME = byName();

    private DocumentTypes() {}

    /** Whether the text is a type's mark in any case: CTr, CTR, Ctr. */
    static boolean isMark(String text) {
        return BY_MARK.keySet().stream().anyMatch(mark -> mark.equalsIgnoreCase(text));
    }

    public static Optional<String> nameOf(String mark) {
        return BY_MARK.entrySet().stream()
                .filter(entry -> entry.getKey().equalsIgnoreCase(mark))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** The mark of a type named in a text: "KẾ HOẠCH", "Chương trình phối hợp". */
    public static Optional<String> markOf(String name) {
        String folded = TextFolding.fold(name.strip());
        return Optional.ofNullable(BY_NAME.get(folded))
                .or(() -> BY_NAME.entrySet().stream()
                        .filter(entry -> folded.startsWith(entry.getKey() + " "))
                        .map(Map.Entry::getValue)
                        .findFirst())
                .filter(mark -> agrees(name, BY_MARK.getOrDefault(mark, "")));
    }

    /** Marks may have been lost from the print, but none may stand there that the name has not: PHƯỜNG AN is no phương án. */
    private static boolean agrees(String printed, String name) {
        String[] words = printed.strip().split("\\s+");
        String[] expected = name.split("\\s+");
        for (int index = 0; index < Math.min(words.length, expected.length); index++) {
            String missing = marks(expected[index]);
            for (char mark : marks(words[index]).toCharArray()) {
                int at = missing.indexOf(mark);
                if (at < 0) {
                    return false;
                }
                missing = missing.substring(0, at) + missing.substring(at + 1);
            }
        }
        return true;
    }

    /** Tones, horns and the like without their letters, since old and new style put a tone on different ones. */
    private static String marks(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFD).replaceAll("\\P{Mn}", "");
    }

    /** Mark → name, as the lists print them. */
    public static Map<String, String> all() {
        return BY_MARK;
    }

    private static Map<String, String> byName() {
        Map<String, String> byName = new LinkedHashMap<>();
        BY_MARK.forEach((mark, name) -> byName.putIfAbsent(TextFolding.fold(name.toLowerCase(Locale.ROOT)), mark));
        return byName;
    }

    private static Map<String, String> load() {
        Properties properties = new Properties();
        try (InputStream stream = DocumentTypes.class.getResourceAsStream("/intake/document-types.properties")) {
            if (stream == null) {
                throw new IllegalStateException("document-types.properties is missing");
            }
            properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        Map<String, String> types = new TreeMap<>();
        properties.forEach((mark, name) -> types.put(mark.toString(), name.toString()));
        return types;
    }
}
