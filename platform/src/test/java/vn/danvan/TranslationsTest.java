package vn.danvan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Vietnamese is complete, English follows, and what the code asks for is there. */
class TranslationsTest {

    private static final Path TEXTS = Path.of("src/main/resources/translations");
    private static final Path CODE = Path.of("src/main/java");
    private static final Pattern KEY = Pattern.compile("getTranslation\\(\\s*\"([a-z-]+\\.[A-Za-z.-]*[A-Za-z])\"[,)]");
    private static final Pattern ROOM = Pattern.compile("@Menu\\(title = \"([^\"]+)\"");

    @Test
    void bothLanguagesHaveTheSameKeys() throws IOException {
        for (Path file : files("^[a-z]+\\.properties$")) {
            String name = file.getFileName().toString().replace(".properties", "");
            assertThat(keys(file)).as(name).isEqualTo(keys(TEXTS.resolve(name + "_en.properties")));
        }
    }

    @Test
    void everyKeyThatTheCodeNamesExists() throws IOException {
        assertThat(known()).containsAll(asked(KEY));
    }

    /** The start page shows each room of the navigation with a sentence. */
    @Test
    void everyRoomHasANameAndSaysWhatItIsFor() throws IOException {
        Set<String> rooms = asked(ROOM);

        assertThat(known()).containsAll(rooms);
        rooms.remove("shell.home");
        assertThat(known())
                .containsAll(rooms.stream().map(room -> room + ".about").toList());
    }

    private static Set<String> known() throws IOException {
        Set<String> known = new TreeSet<>();
        for (Path file : files("^[a-z]+\\.properties$")) {
            known.addAll(keys(file));
        }
        return known;
    }

    private static Set<String> asked(Pattern key) throws IOException {
        Set<String> asked = new TreeSet<>();
        try (Stream<Path> sources = Files.walk(CODE)) {
            for (Path source :
                    sources.filter(path -> path.toString().endsWith(".java")).toList()) {
                Matcher matcher = key.matcher(Files.readString(source));
                while (matcher.find()) {
                    asked.add(matcher.group(1));
                }
            }
        }
        assertThat(asked).isNotEmpty();
        return asked;
    }

    private static List<Path> files(String name) throws IOException {
        try (Stream<Path> files = Files.list(TEXTS)) {
            return files.filter(file -> file.getFileName().toString().matches(name))
                    .toList();
        }
    }

    private static Set<String> keys(Path file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        return new TreeSet<>(properties.stringPropertyNames());
    }
}
