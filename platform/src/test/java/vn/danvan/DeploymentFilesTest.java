package vn.danvan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Units, manifests and examples of the deployment set what the program knows, and keep the owner's password apart. */
class DeploymentFilesTest {

    private static final Path FILES = Path.of("../deploy");
    private static final Pattern VARIABLE = Pattern.compile("\\bPLATFORM_[A-Z_]+[A-Z]\\b");
    private static final Pattern KNOWN = Pattern.compile("\\| `(PLATFORM_[A-Z_]+(?:<[A-Z]+>)?)` \\|");
    /** What belongs to the migration, or to a whole installation in one file. */
    private static final List<String> FOR_THE_OWNER = List.of(
            "kubernetes/migrate.yaml",
            "container/compose.yaml",
            "container/.env.example",
            "install.sh",
            "systemd/danvan-run",
            "systemd/owner.env.example",
            "systemd/danvan-migrate.service");

    @Test
    void everyVariableThatIsSetIsASetting() {
        Set<Pattern> known = KNOWN.matcher(text(FILES.resolve("settings.md")))
                .results()
                .map(row -> Pattern.compile(row.group(1).replaceAll("<[A-Z]+>", "[A-Z]+")))
                .collect(Collectors.toSet());

        assertThat(files()).hasSizeGreaterThan(8).allSatisfy(file -> assertThat(variables(file))
                .as(file.toString())
                .allSatisfy(variable -> assertThat(known).as(variable).anyMatch(setting -> setting.matcher(variable)
                        .matches())));
    }

    @Test
    void ownerIsNamedOnlyWhereSomethingIsMigrated() {
        assertThat(files())
                .filteredOn(file -> text(file).contains("OWNER_PASSWORD")
                        || text(file).contains("danvan-owner")
                        || text(file).contains("owner.env"))
                .map(file -> FILES.relativize(file).toString())
                .filteredOn(file -> !file.startsWith("postgresql/"))
                .isSubsetOf(FOR_THE_OWNER);
    }

    @Test
    void migrationAndNodesOfAClusterAreOfOneImage() {
        assertThat(image("kubernetes/migrate.yaml")).isNotEmpty().isEqualTo(image("kubernetes/danvan.yaml"));
    }

    private static List<String> image(String file) {
        return text(FILES.resolve(file))
                .lines()
                .map(String::strip)
                .filter(line -> line.startsWith("image:"))
                .toList();
    }

    private static List<Path> files() {
        try (Stream<Path> all = Files.walk(FILES)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Set<String> variables(Path file) {
        return VARIABLE.matcher(text(file)).results().map(each -> each.group()).collect(Collectors.toSet());
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
