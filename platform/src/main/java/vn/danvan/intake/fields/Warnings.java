package vn.danvan.intake.fields;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.danvan.intake.draft.DraftDocument;
import vn.danvan.intake.structure.Part;
import vn.danvan.numbering.DocumentNumber;

/** What a person should look at. Nothing is mended silently; the message is a translation key. */
final class Warnings {

    private Warnings() {}

    static List<DraftDocument.Warning> of(
            @Nullable DocumentNumber number, Part part, Outline outline, BodyFields body) {
        List<DraftDocument.Warning> warnings = new ArrayList<>();
        if (number == null || number.number() == null) {
            warnings.add(warning("NUMBER_MISSING", List.of()));
        }
        if (part.head().isEmpty()) {
            warnings.add(warning("HEAD_MISSING", List.of()));
        }
        repeatedSections(outline, warnings);
        contradictions(body, warnings);
        return warnings;
    }

    private static void repeatedSections(Outline outline, List<DraftDocument.Warning> warnings) {
        Set<String> seen = new HashSet<>();
        for (Outline.Node node : outline.root.children) {
            if (!seen.add(node.code) && node.paragraph != null) {
                warnings.add(warning("SECTION_REPEATED", List.of(node.paragraph.start(), node.paragraph.end())));
            }
        }
    }

    /** One number with two dates: one of them is wrong, and only a person can say which. */
    private static void contradictions(BodyFields body, List<DraftDocument.Warning> warnings) {
        Map<String, String> dates = new HashMap<>();
        for (DraftDocument.Citation citation : body.citations) {
            if (citation.number() != null && citation.date() != null) {
                String before = dates.putIfAbsent(
                        citation.number().toUpperCase(java.util.Locale.ROOT),
                        citation.date().toString());
                if (before != null && !before.equals(citation.date().toString())) {
                    warnings.add(warning("CITATION_CONTRADICTS", List.of()));
                }
            }
        }
    }

    private static DraftDocument.Warning warning(String code, List<Integer> places) {
        String key = "intake.warning." + code.toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        return new DraftDocument.Warning(code, key, places);
    }
}
