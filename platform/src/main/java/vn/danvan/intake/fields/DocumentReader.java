package vn.danvan.intake.fields;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.danvan.intake.draft.Confidence;
import vn.danvan.intake.draft.DraftDocument;
import vn.danvan.intake.draft.Evidence;
import vn.danvan.intake.phrases.Dates;
import vn.danvan.intake.structure.Paragraph;
import vn.danvan.intake.structure.Part;
import vn.danvan.numbering.DocumentNumber;
import vn.danvan.numbering.DocumentTypes;
import vn.danvan.shared.Side;

/** Puts the fields of one document together. */
public final class DocumentReader {

    private static final Pattern YEAR = Pattern.compile("\\bnăm\\s+((?:19|20)\\d{2})\\b|[”\"]\\s+((?:19|20)\\d{2})\\b");
    private static final int OPENING = 4;

    private final Part part;
    private final Head head;
    private final Ending ending;
    private final Outline outline;
    private final BodyFields body;
    private final Map<String, Evidence> evidence = new LinkedHashMap<>();

    private DocumentReader(Part part) {
        this.part = part;
        this.head = Head.read(part.head());
        this.ending = Ending.read(part.ending());
        this.outline = Outline.of(part.body());
        this.body = BodyFields.read(part, outline, head.addressed && head.type == null, evidence);
    }

    public static DraftDocument read(Part part) {
        return new DocumentReader(part).document();
    }

    private DraftDocument document() {
        Optional<DocumentNumber> number = number();
        DraftDocument.Type type = type(number.orElse(null));
        DraftDocument.Issuer issuer = issuer();
        String side = side(number.orElse(null), issuer);
        Dates.PlaceAndDate dated = head.placeAndDate;
        LocalDate issuedOn = dated == null ? null : dated.date();
        Integer year = year(dated);
        evidenceOfHead(dated);
        boolean draft = head.draft != null
                || dated != null && issuedOn == null
                || number.isPresent() && number.get().number() == null;
        boolean partial =
                part.head().isEmpty() || head.type == null && head.title == null && head.number == null && !head.annex;
        evidenceOfEnding();
        return new DraftDocument(
                side,
                type,
                draft,
                partial,
                number.map(DocumentNumber::number).orElse(null),
                head.number == null ? null : head.number.text(),
                number.map(DocumentNumber::symbol).orElse(null),
                issuer,
                superior(),
                dated == null ? null : dated.place(),
                issuedOn,
                precision(issuedOn, dated, year),
                issuedOn == null ? year : Integer.valueOf(issuedOn.getYear()),
                head.title == null ? null : head.title.text(),
                null,
                body.citations,
                outline.root.children.stream().map(Outline.Node::section).toList(),
                body.tasks,
                body.targets,
                body.reporting,
                ending.recipients.all(),
                ending.signatory,
                new Warnings(head, part, evidence).read(number.orElse(null), draft, outline, body),
                evidence);
    }

    private Optional<DocumentNumber> number() {
        Head.Found printed = head.number;
        if (printed == null) {
            evidence.put("number", Evidence.unknown());
            return Optional.empty();
        }
        Optional<DocumentNumber> number = DocumentNumber.parse(printed.text());
        Evidence place = Evidence.stated(printed.start(), printed.end());
        evidence.put("numberPrinted", place);
        evidence.put("number", number.map(DocumentNumber::number).isPresent() ? place : Evidence.unknown());
        evidence.put("symbol", number.isPresent() ? place : Evidence.unknown());
        return number;
    }

    private DraftDocument.@Nullable Type type(@Nullable DocumentNumber number) {
        Head.Found printed = head.type;
        if (printed != null) {
            evidence.put("type", Evidence.stated(printed.start(), printed.end()));
            return DocumentTypes.markOf(printed.text())
                    .map(DocumentReader::typeOf)
                    .orElse(null);
        }
        String mark = number == null ? null : number.type();
        if (mark == null && number != null && head.title != null) {
            mark = "CV";
        }
        evidence.put(
                "type",
                mark == null || head.number == null
                        ? Evidence.unknown()
                        : Evidence.inferred(head.number.start(), head.number.end()));
        return mark == null ? null : typeOf(mark);
    }

    private static DraftDocument.Type typeOf(String mark) {
        return new DraftDocument.Type(mark, DocumentTypes.nameOf(mark).orElse(mark));
    }

    /** The body in the heading decides, then the sign after the number, the motto, and at last the signature. */
    private String side(@Nullable DocumentNumber number, DraftDocument.@Nullable Issuer issuer) {
        Head.Found front = head.bodies.stream()
                .filter(body -> SideBySignature.isFront(body.text()))
                .findFirst()
                .orElse(null);
        if (front != null || head.union) {
            evidence.put(
                    "side",
                    front == null
                            ? new Evidence(Confidence.STATED, null, null)
                            : Evidence.stated(front.start(), front.end()));
            return Side.FRONT.name();
        }
        Side side = null;
        if (number != null) {
            side = number.side();
        } else if (head.party || head.state) {
            side = head.party ? Side.PARTY : Side.GOVERNMENT;
        }
        if (side != null) {
            evidence.put(
                    "side",
                    head.number == null
                            ? new Evidence(Confidence.STATED, null, null)
                            : Evidence.stated(head.number.start(), head.number.end()));
            return side.name();
        }
        Optional<Side> concluded = issuer != null && SideBySignature.isFront(issuer.name())
                ? Optional.of(Side.FRONT)
                : SideBySignature.of(ending.signatory);
        evidence.put("side", concluded.isPresent() ? Evidence.inferred(ending.start, ending.end) : Evidence.unknown());
        return concluded.map(Side::name).orElse("UNKNOWN");
    }

    private DraftDocument.@Nullable Issuer issuer() {
        if (!head.bodies.isEmpty()) {
            Head.Found stated = head.bodies.getLast();
            evidence.put("issuer", Evidence.stated(stated.start(), stated.end()));
            return new DraftDocument.Issuer(stated.text(), Confidence.STATED);
        }
        List<Paragraph> opening =
                part.body().subList(0, Math.min(OPENING, part.body().size()));
        Optional<IssuerReader.Found> concluded = IssuerReader.read(opening);
        if (concluded.isPresent()) {
            evidence.put(
                    "issuer",
                    Evidence.inferred(concluded.get().start(), concluded.get().end()));
            return new DraftDocument.Issuer(concluded.get().name(), Confidence.INFERRED);
        }
        DraftDocument.Signatory signatory = ending.signatory;
        if (signatory != null
                && signatory.onBehalfOf() != null
                && String.valueOf(signatory.authority()).startsWith("T")) {
            evidence.put("issuer", Evidence.inferred(ending.start, ending.end));
            return new DraftDocument.Issuer(signatory.onBehalfOf(), Confidence.INFERRED);
        }
        evidence.put("issuer", Evidence.unknown());
        return null;
    }

    private @Nullable String superior() {
        if (head.bodies.size() < 2) {
            return null;
        }
        Head.Found stated = head.bodies.get(head.bodies.size() - 2);
        evidence.put("superior", Evidence.stated(stated.start(), stated.end()));
        return stated.text();
    }

    private @Nullable Integer year(Dates.@Nullable PlaceAndDate dated) {
        if (dated != null && dated.year() != null) {
            return dated.year();
        }
        Matcher matcher = YEAR.matcher(head.title == null ? "" : head.title.text());
        return matcher.find() ? Integer.valueOf(matcher.group(1) == null ? matcher.group(2) : matcher.group(1)) : null;
    }

    private static String precision(
            @Nullable LocalDate day, Dates.@Nullable PlaceAndDate dated, @Nullable Integer year) {
        if (day != null) {
            return "DAY";
        }
        if (year == null) {
            return "NONE";
        }
        return dated != null && dated.month() != null ? "MONTH" : "YEAR";
    }

    private void evidenceOfHead(Dates.@Nullable PlaceAndDate dated) {
        if (dated == null) {
            evidence.put("place", Evidence.unknown());
            evidence.put("issuedOn", Evidence.unknown());
        } else {
            evidence.put(
                    "place",
                    Evidence.stated(
                            head.placeLine + dated.placeSpan().start(),
                            head.placeLine + dated.placeSpan().end()));
            evidence.put(
                    "issuedOn",
                    dated.date() == null
                            ? Evidence.unknown()
                            : Evidence.stated(
                                    head.placeLine + dated.dateSpan().start(),
                                    head.placeLine + dated.dateSpan().end()));
        }
        evidence.put(
                "title",
                head.title == null ? Evidence.unknown() : Evidence.stated(head.title.start(), head.title.end()));
    }

    private void evidenceOfEnding() {
        for (int index = 0; index < ending.recipients.all().size(); index++) {
            evidence.put(
                    "recipients[" + index + "]",
                    Evidence.stated(ending.recipients.start(index), ending.recipients.end(index)));
        }
        evidence.put(
                "signatory", ending.signatory == null ? Evidence.unknown() : Evidence.stated(ending.start, ending.end));
    }
}
