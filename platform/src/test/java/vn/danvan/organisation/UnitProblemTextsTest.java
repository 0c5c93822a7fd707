package vn.danvan.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.danvan.organisation.files.FileProblem;
import vn.danvan.shared.Side;

/** Keys that the code puts together have a text; that both languages have the same keys is tested elsewhere. */
class UnitProblemTextsTest {

    @Test
    void everyProblemColumnSideTypeAndOutcomeHasAText() throws IOException {
        Stream<String> keys = Stream.of(
                        Arrays.stream(UnitProblem.Reason.values()).map(UnitProblem.Reason::key),
                        Arrays.stream(FileProblem.Reason.values()).map(FileProblem.Reason::key),
                        Arrays.stream(UnitColumn.values()).map(UnitColumn::key),
                        named("organisation.side.", Side.values()),
                        named("organisation.type.", UnitType.values()),
                        named("organisation.import.outcome.", ImportResult.Outcome.values()),
                        Stream.of(UnitTexts.ROWS_REFUSED))
                .flatMap(each -> each);

        assertThat(texts().stringPropertyNames()).containsAll(keys.toList());
    }

    @Test
    void noTwoSidesAndNoTwoTypesShareAWord() throws IOException {
        Properties texts = texts();

        assertThat(named("organisation.type.", UnitType.values()).map(texts::getProperty))
                .doesNotHaveDuplicates();
        assertThat(named("organisation.side.", Side.values()).map(texts::getProperty))
                .doesNotHaveDuplicates();
    }

    private static Stream<String> named(String prefix, Enum<?>[] values) {
        return Arrays.stream(values).map(each -> prefix + each.name().toLowerCase(Locale.ROOT));
    }

    private static Properties texts() throws IOException {
        Properties texts = new Properties();
        try (Reader reader =
                Files.newBufferedReader(Path.of("src/main/resources/translations/organisation.properties"))) {
            texts.load(reader);
        }
        return texts;
    }
}
