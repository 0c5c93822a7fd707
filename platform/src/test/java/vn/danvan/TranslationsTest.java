package vn.danvan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.danvan.notices.NoticeKind;

/** Vietnamese is complete, English follows, and what the code asks for is there. */
class TranslationsTest {

    private static final Path TEXTS = Path.of("src/main/resources/translations");
    private static final Path CODE = Path.of("src/main/java");
    private static final Pattern KEY = Pattern.compile("getTranslation\\(\\s*\"([a-z-]+\\.[A-Za-z.-]*[A-Za-z])\"[,)]");
    private static final Pattern ROOM = Pattern.compile("@Menu\\(title = \"([^\"]+)\"");

    /** A list names the keys below which its words stand. */
    private static final Pattern LIST = Pattern.compile("ListWords\\.of\\(\\s*\"([a-z.-]+)\",\\s*\"([a-z.-]+)\"\\)");

    private static final Pattern TILE = Pattern.compile("TileCard\\.of\\(\\s*\"([a-z.-]+)\",");

    private static final List<String> WORDS_OF_LISTS = List.of(".search", ".count", ".none", ".none-advice");

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

    @Test
    void listsAndTilesFindTheWordsBelowTheirKeys() throws IOException {
        Set<String> asked = new TreeSet<>();
        for (MatchResult list : found(LIST)) {
            asked.add(list.group(1));
            WORDS_OF_LISTS.forEach(word -> asked.add(list.group(2) + word));
        }
        for (String tile : asked(TILE)) {
            asked.addAll(List.of(tile, tile + ".none", tile + ".all"));
        }
        assertThat(known()).containsAll(asked);
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

    @Test
    void everyNoticeThatCanBeMutedHasAName() throws IOException {
        assertThat(known())
                .containsAll(Stream.of(NoticeKind.values())
                        .filter(NoticeKind::isMutable)
                        .map(kind -> "notices.mute." + kind.key())
                        .toList());
    }

    private static Set<String> known() throws IOException {
        Set<String> known = new TreeSet<>();
        for (Path file : files("^[a-z]+\\.properties$")) {
            known.addAll(keys(file));
        }
        return known;
    }

    /** What the first group of the pattern names, anywhere in the sources. */
    private static Set<String> asked(Pattern key) throws IOException {
        return found(key).stream().map(match -> match.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<MatchResult> found(Pattern pattern) throws IOException {
        List<MatchResult> found = new ArrayList<>();
        try (Stream<Path> sources = Files.walk(CODE)) {
            for (Path source :
                    sources.filter(path -> path.toString().endsWith(".java")).toList()) {
                found.addAll(pattern.matcher(Files.readString(source)).results().toList());
            }
        }
        assertThat(found).isNotEmpty();
        return found;
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
