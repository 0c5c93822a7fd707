package vn.danvan.intake.fields;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.danvan.intake.draft.Confidence;
import vn.danvan.intake.draft.DraftDocument;
import vn.danvan.intake.draft.Evidence;
import vn.danvan.numbering.DocumentNumber;
import vn.danvan.numbering.DocumentTypes;

/**
 * Documents in one file belong together: a letter forwards what follows it, anything else has it attached. Where the
 * forwarded document has lost its head, the letter's words about it are the best there is – concluded, not stated.
 */
public final class Forwarding {

    private Forwarding() {}

    public static List<DraftDocument> link(List<DraftDocument> documents) {
        if (documents.size() < 2) {
            return documents;
        }
        DraftDocument first = documents.getFirst();
        boolean letter = first.type() != null && first.type().code().equals("CV");
        List<DraftDocument> linked = new ArrayList<>();
        linked.add(letter ? related(first, "FORWARDS", 1) : first);
        for (DraftDocument other : documents.subList(1, documents.size())) {
            DraftDocument known = letter && other.number() == null ? concluded(other, first) : other;
            linked.add(letter ? known : related(known, "ATTACHED_TO", 0));
        }
        return linked;
    }

    private static DraftDocument concluded(DraftDocument lost, DraftDocument letter) {
        Optional<DraftDocument.Citation> forwarded = letter.citations().stream()
                .filter(citation -> citation.relation().equals("FORWARDS") && citation.number() != null)
                .findFirst();
        if (forwarded.isEmpty()) {
            return lost;
        }
        DraftDocument.Citation citation = forwarded.get();
        DocumentNumber number =
                DocumentNumber.parse(String.valueOf(citation.number())).orElseThrow();
        String mark = citation.type() == null ? number.type() : citation.type();
        Map<String, Evidence> evidence = new HashMap<>(lost.evidence());
        Evidence place = letter.evidence().get("citations[" + letter.citations().indexOf(citation) + "]");
        Evidence inferred = place == null
                ? new Evidence(Confidence.INFERRED, null, null)
                : new Evidence(Confidence.INFERRED, place.start(), place.end());
        for (String field : List.of("number", "numberPrinted", "symbol", "type", "issuedOn", "issuer", "side")) {
            evidence.put(field, inferred);
        }
        return new DraftDocument(
                number.side().name(),
                mark == null
                        ? lost.type()
                        : new DraftDocument.Type(
                                mark, DocumentTypes.nameOf(mark).orElse(mark)),
                lost.draft(),
                true,
                number.number(),
                number.printed(),
                number.symbol(),
                citation.issuerText() == null
                        ? lost.issuer()
                        : new DraftDocument.Issuer(citation.issuerText(), Confidence.INFERRED),
                lost.superior(),
                lost.place(),
                citation.date(),
                citation.date() == null ? "NONE" : "DAY",
                citation.date() == null ? null : citation.date().getYear(),
                lost.title(),
                lost.relation(),
                lost.citations(),
                lost.sections(),
                lost.tasks(),
                lost.targets(),
                lost.reporting(),
                lost.recipients(),
                lost.signatory(),
                lost.warnings(),
                evidence);
    }

    private static DraftDocument related(DraftDocument from, String kind, int other) {
        return new DraftDocument(
                from.side(),
                from.type(),
                from.draft(),
                from.partial(),
                from.number(),
                from.numberPrinted(),
                from.symbol(),
                from.issuer(),
                from.superior(),
                from.place(),
                from.issuedOn(),
                from.issuedOnPrecision(),
                from.issuedYear(),
                from.title(),
                new DraftDocument.Relation(kind, other),
                from.citations(),
                from.sections(),
                from.tasks(),
                from.targets(),
                from.reporting(),
                from.recipients(),
                from.signatory(),
                from.warnings(),
                from.evidence());
    }
}
