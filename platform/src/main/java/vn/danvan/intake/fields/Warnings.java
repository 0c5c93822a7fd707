package vn.danvan.intake.fields;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.danvan.intake.draft.DraftDocument;
import vn.danvan.intake.draft.Evidence;
import vn.danvan.intake.structure.Part;
import vn.danvan.numbering.DocumentNumber;
import vn.danvan.shared.Formats;
import vn.danvan.shared.Side;

/** What a person should look at, and where. Nothing is mended silently; the message is a translation key. */
final class Warnings {

    private final List<DraftDocument.Warning> warnings = new ArrayList<>();
    private final Head head;
    private final Part part;
    private final Map<String, Evidence> evidence;

    Warnings(Head head, Part part, Map<String, Evidence> evidence) {
        this.head = head;
        this.part = part;
        this.evidence = evidence;
    }

    List<DraftDocument.Warning> read(@Nullable DocumentNumber number, boolean draft, Outline outline, BodyFields body) {
        number(number);
        if (part.head().isEmpty()) {
            add("HEAD_MISSING", List.of());
        }
        if (draft) {
            add("DRAFT", head.draft == null ? List.of() : places(head.draft));
        }
        if (head.placeAndDate != null && head.placeAndDate.date() == null) {
            add(
                    "DATE_INCOMPLETE",
                    List.of(
                            head.placeLine + head.placeAndDate.dateSpan().start(),
                            head.placeLine + head.placeAndDate.dateSpan().end()));
        }
        repeatedSections(outline.root);
        citations(body);
        return warnings;
    }

    private void number(@Nullable DocumentNumber number) {
        List<Integer> printed = head.number == null ? List.of() : places(head.number);
        if (number == null || number.number() == null) {
            if (!head.annex) {
                add("NUMBER_MISSING", printed);
            }
        } else if (number.isSuspicious()
                || head.party && number.side() == Side.GOVERNMENT
                || head.state && !head.party && number.side() == Side.PARTY) {
            add("NUMBER_SUSPICIOUS", printed);
        }
    }

    /** Among the sections below one heading every number stands once. */
    private void repeatedSections(Outline.Node parent) {
        Set<String> seen = new HashSet<>();
        for (Outline.Node node : parent.children) {
            if (!seen.add(node.code) && node.paragraph != null) {
                add("SECTION_REPEATED", List.of(node.paragraph.start(), node.paragraph.end()));
            }
            repeatedSections(node);
        }
    }

    /** One number with two dates: one of them is wrong, and only a person can say which. */
    private void citations(BodyFields body) {
        Map<String, Integer> dated = new HashMap<>();
        for (int index = 0; index < body.citations.size(); index++) {
            DraftDocument.Citation citation = body.citations.get(index);
            String number = citation.number();
            if (number == null) {
                continue;
            }
            if (DocumentNumber.parse(number)
                    .filter(DocumentNumber::isSuspicious)
                    .isPresent()) {
                add("CITATION_SUSPICIOUS", places(index));
            }
            LocalDate date = citation.date();
            Integer before = date == null ? null : dated.putIfAbsent(number.toUpperCase(Locale.ROOT), index);
            if (before != null
                    && !Objects.equals(date, body.citations.get(before).date())) {
                contradiction(body.citations.get(before), places(before), citation, places(index));
            }
        }
    }

    /** The days in the order in which they are read. */
    private void contradiction(
            DraftDocument.Citation first, List<Integer> there, DraftDocument.Citation second, List<Integer> here) {
        List<Integer> both = new ArrayList<>(there);
        both.addAll(here);
        List<String> about = Stream.of(first.date(), second.date())
                .filter(Objects::nonNull)
                .map(Formats::day)
                .collect(Collectors.toCollection(ArrayList::new));
        about.addFirst(Objects.requireNonNull(second.number()));
        warnings.add(new DraftDocument.Warning(
                "CITATION_CONTRADICTS", "intake.warning.citation-contradicts.named", both, about));
    }

    private List<Integer> places(int citation) {
        Evidence place = evidence.get("citations[" + citation + "]");
        return place == null || place.start() == null || place.end() == null
                ? List.of()
                : List.of(place.start(), place.end());
    }

    private static List<Integer> places(Head.Found found) {
        return List.of(found.start(), found.end());
    }

    private void add(String code, List<Integer> places) {
        String key = "intake.warning." + code.toLowerCase(Locale.ROOT).replace('_', '-');
        warnings.add(new DraftDocument.Warning(code, key, places, List.of()));
    }
}
