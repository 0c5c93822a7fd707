package vn.danvan.intake.draft;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.danvan.numbering.DocumentNumber;

/**
 * One correction by a person. What a person says is stated from then on and keeps its place in the text; an emptied
 * field is unknown.
 */
public final class DraftChange {

    private final DraftDocument from;
    private final Map<String, Evidence> evidence;
    private String side;
    private DraftDocument.@Nullable Type type;
    private boolean draft;
    private @Nullable Integer number;
    private @Nullable String numberPrinted;
    private @Nullable String symbol;
    private DraftDocument.@Nullable Issuer issuer;
    private @Nullable String superior;
    private @Nullable String place;
    private @Nullable LocalDate issuedOn;
    private String precision;
    private @Nullable Integer year;
    private @Nullable String title;
    private DraftDocument.@Nullable Signatory signatory;
    private List<DraftDocument.Citation> citations;
    private List<DraftDocument.Task> tasks;
    private List<DraftDocument.Target> targets;
    private List<DraftDocument.Reporting> reporting;
    private List<DraftDocument.Recipient> recipients;
    private List<DraftDocument.Warning> warnings;

    private DraftChange(DraftDocument from) {
        this.from = from;
        this.evidence = new HashMap<>(from.evidence());
        this.side = from.side();
        this.type = from.type();
        this.draft = from.draft();
        this.number = from.number();
        this.numberPrinted = from.numberPrinted();
        this.symbol = from.symbol();
        this.issuer = from.issuer();
        this.superior = from.superior();
        this.place = from.place();
        this.issuedOn = from.issuedOn();
        this.precision = from.issuedOnPrecision();
        this.year = from.issuedYear();
        this.title = from.title();
        this.signatory = from.signatory();
        this.citations = from.citations();
        this.tasks = from.tasks();
        this.targets = from.targets();
        this.reporting = from.reporting();
        this.recipients = from.recipients();
        this.warnings = from.warnings();
    }

    public static DraftChange of(DraftDocument from) {
        return new DraftChange(from);
    }

    /** @param value PARTY, GOVERNMENT, FRONT, ARMED_FORCES, JOINT or UNKNOWN */
    public DraftChange side(String value) {
        side = value;
        return said("side", !value.equals("UNKNOWN"));
    }

    public DraftChange type(DraftDocument.@Nullable Type value) {
        type = value;
        return said("type", value != null);
    }

    public DraftChange draft(boolean value) {
        draft = value;
        if (!draft) {
            settled(Set.of("DRAFT"));
        }
        return this;
    }

    /** Number and symbol as printed; the number itself may be blank in it. */
    public DraftChange number(String printed) {
        Optional<DocumentNumber> read = DocumentNumber.parse(printed);
        numberPrinted = orNull(printed);
        number = read.map(DocumentNumber::number).orElse(null);
        symbol = read.map(DocumentNumber::symbol).orElse(null);
        if (number != null) {
            settled(Set.of("NUMBER_MISSING", "NUMBER_SUSPICIOUS"));
        }
        said("numberPrinted", numberPrinted != null);
        said("symbol", symbol != null);
        return said("number", number != null);
    }

    public DraftChange issuer(String value) {
        issuer = value.isBlank() ? null : new DraftDocument.Issuer(value.strip(), Confidence.STATED);
        return said("issuer", issuer != null);
    }

    public DraftChange superior(String value) {
        superior = orNull(value);
        return said("superior", superior != null);
    }

    public DraftChange place(String value) {
        place = orNull(value);
        return said("place", place != null);
    }

    public DraftChange issuedOn(@Nullable LocalDate value) {
        issuedOn = value;
        year = value == null ? year : Integer.valueOf(value.getYear());
        if (value != null) {
            settled(Set.of("DATE_INCOMPLETE"));
        }
        precision = value != null ? "DAY" : year != null ? "YEAR" : "NONE";
        return said("issuedOn", value != null);
    }

    public DraftChange title(String value) {
        title = orNull(value);
        return said("title", title != null);
    }

    public DraftChange signatory(DraftDocument.@Nullable Signatory value) {
        signatory = value;
        return said("signatory", value != null);
    }

    public DraftChange citations(List<DraftDocument.Citation> value) {
        citations = List.copyOf(value);
        return this;
    }

    public DraftChange tasks(List<DraftDocument.Task> value) {
        tasks = List.copyOf(value);
        return this;
    }

    public DraftChange targets(List<DraftDocument.Target> value) {
        targets = List.copyOf(value);
        return this;
    }

    public DraftChange reporting(List<DraftDocument.Reporting> value) {
        reporting = List.copyOf(value);
        return this;
    }

    public DraftChange recipients(List<DraftDocument.Recipient> value) {
        recipients = List.copyOf(value);
        return this;
    }

    public DraftChange warnings(List<DraftDocument.Warning> value) {
        warnings = List.copyOf(value);
        return this;
    }

    /** A person has looked at what was concluded and agrees. */
    public DraftChange agreed(String path) {
        if (path.equals("issuer") && issuer != null) {
            issuer = new DraftDocument.Issuer(issuer.name(), Confidence.STATED);
        }
        return said(path, true);
    }

    /** An entry of a list and all that belongs to it were written or looked at by a person. */
    public DraftChange entry(String list, int position) {
        String path = list + "[" + position + "]";
        evidence.keySet().stream()
                .filter(each -> each.startsWith(path + "."))
                .toList()
                .forEach(each -> said(each, true));
        said(path + Doubt.PART_IN_DOUBT.getOrDefault(list, ""), true);
        return said(path, true);
    }

    /** An entry left a list: the places of those behind it move up. */
    public DraftChange without(String list, int position) {
        Map<String, Evidence> moved = new HashMap<>();
        evidence.forEach((path, found) -> EntryPath.of(path, list)
                .ifPresentOrElse(
                        entry -> entry.without(position).ifPresent(left -> moved.put(left, found)),
                        () -> moved.put(path, found)));
        evidence.clear();
        evidence.putAll(moved);
        return this;
    }

    /** What was warned of was put right by a person. */
    private void settled(Set<String> codes) {
        warnings = warnings.stream()
                .filter(warning -> !codes.contains(warning.code()))
                .toList();
    }

    private DraftChange said(String path, boolean known) {
        Evidence before = evidence.getOrDefault(path, Evidence.unknown());
        evidence.put(path, new Evidence(known ? Confidence.STATED : Confidence.UNKNOWN, before.start(), before.end()));
        return this;
    }

    private static @Nullable String orNull(String value) {
        return value.isBlank() ? null : value.strip();
    }

    public DraftDocument done() {
        return new DraftDocument(
                side,
                type,
                draft,
                from.partial(),
                number,
                numberPrinted,
                symbol,
                issuer,
                superior,
                place,
                issuedOn,
                precision,
                year,
                title,
                from.relation(),
                citations,
                from.sections(),
                tasks,
                targets,
                reporting,
                recipients,
                signatory,
                warnings,
                evidence);
    }
}
