package vn.danvan.scoring;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.danvan.organisation.files.SheetFile;
import vn.danvan.scoring.reading.SchemeText;
import vn.danvan.scoring.scheme.Scheme;
import vn.danvan.scoring.sheet.SchemeColumn;
import vn.danvan.scoring.sheet.SchemePart;
import vn.danvan.scoring.sheet.SchemeSheet;
import vn.danvan.scoring.sheet.SchemeWords;

/** Reads sheets with the words of either language. */
@Component
class SchemeSheets {

    private static final List<String> RULES =
            List.of("DEGREE", "RATE", "STEPS", "ALL_OR_NOTHING", "PER_CASE", "PER_FAULT", "EXTERNAL", "MARKED");
    private static final List<Locale> LANGUAGES = List.of(Locale.of("vi"), Locale.ENGLISH);

    private final SchemeTexts texts;

    SchemeSheets(SchemeTexts texts) {
        this.texts = texts;
    }

    /** @throws vn.danvan.scoring.reading.SchemeProblem with everything that is wrong */
    Scheme read(byte[] content, String fileName, Locale reader) {
        Scheme scheme = SchemeSheet.read(SheetFile.read(content, fileName), words(reader));
        return SchemeText.read(SchemeText.write(scheme));
    }

    private SchemeWords words(Locale reader) {
        return new SchemeWords(
                known(List.of(SchemeColumn.values()), Enum::name, "scoring.column."),
                known(List.of(SchemePart.values()), Enum::name, "scoring.part."),
                known(RULES, name -> name, "scoring.word."),
                all(Arrays.stream(SchemeColumn.values()).map(Enum::name).toList(), "scoring.column.", reader),
                all(Arrays.stream(SchemePart.values()).map(Enum::name).toList(), "scoring.part.", reader),
                all(RULES, "scoring.word.", reader));
    }

    private <T> Map<String, T> known(List<T> values, Function<T, String> name, String prefix) {
        Map<String, T> known = new HashMap<>();
        for (T value : values) {
            known.put(SchemeWords.key(name.apply(value)), value);
            LANGUAGES.forEach(language -> known.put(SchemeWords.key(word(name.apply(value), prefix, language)), value));
        }
        return known;
    }

    private String all(List<String> names, String prefix, Locale reader) {
        return names.stream().map(name -> word(name, prefix, reader)).collect(Collectors.joining(", "));
    }

    private String word(String name, String prefix, Locale reader) {
        return texts.text(prefix + name.toLowerCase(Locale.ROOT), reader);
    }
}
