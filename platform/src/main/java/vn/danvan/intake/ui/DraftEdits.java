package vn.danvan.intake.ui;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.danvan.intake.draft.Confidence;
import vn.danvan.intake.draft.DraftDocument;
import vn.danvan.intake.draft.Evidence;
import vn.danvan.numbering.DocumentNumber;

/** What a person types replaces what was read, and is stated from then on; an emptied field is unknown. */
final class DraftEdits {

    private DraftEdits() {}

    static DraftDocument title(DraftDocument from, String value) {
        return copy(
                from,
                "title",
                from.number(),
                from.numberPrinted(),
                from.symbol(),
                from.issuer(),
                from.place(),
                from.issuedOn(),
                orNull(value));
    }

    static DraftDocument number(DraftDocument from, String value) {
        Optional<DocumentNumber> number = DocumentNumber.parse(value);
        return copy(
                from,
                "number",
                number.map(DocumentNumber::number).orElse(null),
                orNull(value),
                number.map(DocumentNumber::symbol).orElse(null),
                from.issuer(),
                from.place(),
                from.issuedOn(),
                from.title());
    }

    static DraftDocument issuer(DraftDocument from, String value) {
        return copy(
                from,
                "issuer",
                from.number(),
                from.numberPrinted(),
                from.symbol(),
                value.isBlank() ? null : new DraftDocument.Issuer(value.strip(), Confidence.STATED),
                from.place(),
                from.issuedOn(),
                from.title());
    }

    static DraftDocument place(DraftDocument from, String value) {
        return copy(
                from,
                "place",
                from.number(),
                from.numberPrinted(),
                from.symbol(),
                from.issuer(),
                orNull(value),
                from.issuedOn(),
                from.title());
    }

    static DraftDocument issuedOn(DraftDocument from, @Nullable LocalDate value) {
        return copy(
                from,
                "issuedOn",
                from.number(),
                from.numberPrinted(),
                from.symbol(),
                from.issuer(),
                from.place(),
                value,
                from.title());
    }

    private static @Nullable String orNull(String value) {
        return value.isBlank() ? null : value.strip();
    }

    private static DraftDocument copy(
            DraftDocument from,
            String field,
            @Nullable Integer number,
            @Nullable String printed,
            @Nullable String symbol,
            DraftDocument.@Nullable Issuer issuer,
            @Nullable String place,
            @Nullable LocalDate issuedOn,
            @Nullable String title) {
        Map<String, Evidence> evidence = new HashMap<>(from.evidence());
        Evidence before = evidence.getOrDefault(field, Evidence.unknown());
        evidence.put(field, new Evidence(Confidence.STATED, before.start(), before.end()));
        Integer year = issuedOn == null ? from.issuedYear() : Integer.valueOf(issuedOn.getYear());
        return new DraftDocument(
                from.side(),
                from.type(),
                from.draft(),
                from.partial(),
                number,
                printed,
                symbol,
                issuer,
                from.superior(),
                place,
                issuedOn,
                issuedOn != null ? "DAY" : year != null ? "YEAR" : "NONE",
                year,
                title,
                from.relation(),
                from.citations(),
                from.sections(),
                from.tasks(),
                from.targets(),
                from.reporting(),
                from.recipients(),
                from.signatory(),
                from.warnings(),
                evidence);
    }
}
