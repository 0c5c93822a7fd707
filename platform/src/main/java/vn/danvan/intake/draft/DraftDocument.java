package vn.danvan.intake.draft;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One document as it was read; the shape that the REST API answers and that the review edits. Absent is null, never an
 * empty text or a guess.
 *
 * @param number nullable: a blank number is not a number
 * @param issuedOn only with precision DAY
 * @param issuedYear the year where only that is known
 * @param evidence field path → confidence and place in the clean text
 */
public record DraftDocument(
        String side,
        @Nullable Type type,
        boolean draft,
        boolean partial,
        @Nullable Integer number,
        @Nullable String numberPrinted,
        @Nullable String symbol,
        @Nullable Issuer issuer,
        @Nullable String superior,
        @Nullable String place,
        @Nullable LocalDate issuedOn,
        String issuedOnPrecision,
        @Nullable Integer issuedYear,
        @Nullable String title,
        @Nullable Relation relation,
        List<Citation> citations,
        List<Section> sections,
        List<Task> tasks,
        List<Target> targets,
        List<Reporting> reporting,
        List<Recipient> recipients,
        @Nullable Signatory signatory,
        List<Warning> warnings,
        Map<String, Evidence> evidence) {

    public record Type(String code, String name) {}

    public record Issuer(String name, Confidence confidence) {}

    /** @param document index of the other document in the same file */
    public record Relation(String kind, int document) {}

    /** @param date only where day, month and year are printed */
    public record Citation(
            String text,
            @Nullable String number,
            @Nullable String type,
            @Nullable String issuerSymbol,
            @Nullable LocalDate date,
            @Nullable String issuerText,
            String relation) {}

    public record Section(String code, @Nullable String heading, List<Section> children) {}

    public record Task(
            String code, String text, List<String> lead, List<String> coordinating, List<String> requested, Due due) {}

    /** @param kind DATE, PERIODIC, EVENT, CONTINUOUS or NONE; {@code date} only with DATE */
    public record Due(
            String kind, @Nullable LocalDate date, @Nullable String text) {}

    public record Target(
            String text,
            String operator,
            BigDecimal value,
            @Nullable BigDecimal valueTo,
            String unit,
            @Nullable String per,
            @Nullable String scope) {}

    /** @param due month and day, "MM-dd", as printed; after "trước" the day itself is not included, after "chậm nhất" it is */
    public record Reporting(
            String kind,
            @Nullable String due,
            @Nullable String to,
            @Nullable String via,
            String text) {}

    public record Recipient(String text, String purpose) {}

    public record Signatory(
            @Nullable String authority,
            @Nullable String onBehalfOf,
            @Nullable String position,
            @Nullable String name) {}

    /**
     * @param places offsets in the clean text, start and end in turn
     * @param about what the words of the message name, in their order; drafts of former days have none
     */
    public record Warning(String code, String message, List<Integer> places, List<String> about) {

        public Warning {
            about = about == null ? List.of() : List.copyOf(about);
        }
    }
}
