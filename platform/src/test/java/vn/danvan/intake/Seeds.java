package vn.danvan.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.danvan.intake.draft.DraftDocument;
import vn.danvan.intake.draft.ReadDraft;

/** Five real plan documents; a test of them is skipped where the folder that holds them is missing. */
final class Seeds {

    private static final Path SEEDS = Path.of("../../shared/seeds");

    private Seeds() {}

    static Set<String> names(String file) throws IOException {
        return names(file, 0);
    }

    static Set<String> names(String file, int document) throws IOException {
        return read(file).get(document).citations().stream()
                .filter(citation -> citation.number() == null)
                .map(DraftDocument.Citation::text)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static DraftDocument.Task task(DraftDocument plan, String code) {
        return plan.tasks().stream()
                .filter(task -> task.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    static Set<String> numbers(DraftDocument document) {
        return document.citations().stream()
                .map(DraftDocument.Citation::number)
                .filter(Objects::nonNull)
                .map(number -> number.replaceAll("\\s", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The tree as "II(1 2(1 2))": top codes whole, each code below by its last step. */
    static String codes(List<DraftDocument.Section> sections) {
        return sections.stream().map(section -> section.code() + below(section)).collect(Collectors.joining(" "));
    }

    static String below(DraftDocument.Section section) {
        return section.children().isEmpty()
                ? ""
                : section.children().stream()
                        .map(child -> child.code().substring(section.code().length() + 1) + below(child))
                        .collect(Collectors.joining(" ", "(", ")"));
    }

    static DraftDocument only(String name) throws IOException {
        List<DraftDocument> documents = read(name);
        assertThat(documents).hasSize(1);
        return documents.getFirst();
    }

    static List<DraftDocument> read(String name) throws IOException {
        return file(name).documents();
    }

    static ReadDraft file(String name) throws IOException {
        assumeTrue(Files.isDirectory(SEEDS), "the folder of real documents is not here");
        return new DraftReader(20).read(Files.readAllBytes(SEEDS.resolve(name)), name);
    }
}
