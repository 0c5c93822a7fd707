package vn.danvan.intake.phrases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.danvan.numbering.DocumentNumber;
import vn.danvan.numbering.DocumentTypes;
import vn.danvan.numbering.FoundNumber;
import vn.danvan.shared.TextFolding;

/** The documents that a paragraph names, by number with type word, date and issuer beside it, or by name alone. */
public final class CitationReader {

    private static final int FLAGS = Pattern.UNICODE_CASE;
    private static final Pattern TYPE_BEFORE =
            Pattern.compile("(\\p{Lu}[\\p{L}]+(?:\\s\\p{L}+){0,4}?)(?:\\s+số)?\\s*:?\\s*$", FLAGS);
    private static final Pattern DATE_AFTER =
            Pattern.compile("^(?:\\s+tỉnh)?\\s?,?\\s*(?:ngày\\s+)?" + Dates.FULL, FLAGS);
    private static final Pattern ISSUER_AFTER = Pattern.compile(
            "^\\s*(?:của|giữa)\\s+(\\p{Lu}[^,;.()“\"]{2,120}?)(?=\\s+(?:về|ngày|thực hiện|triển khai|ban hành|quy định|giao|khóa|tại|tiếp tục|phê duyệt|đến|theo|gắn|và góp ý|(?:và|cùng)\\s+(?:Luật|Bộ luật|Pháp lệnh|Hiến pháp|Nghị|Quyết|Quy|Kế hoạch|Chỉ thị|Kết luận|Hướng dẫn|Chương trình|Thông|Công văn|Đề án|Điều lệ))(?!\\p{L})|[,;.()“\"]|\\s[“\"]|$)",
            FLAGS);
    private static final Pattern DATE_LATER = Pattern.compile("^\\s*,?\\s*ngày\\s+" + Dates.FULL, FLAGS);
    private static final int LOOK_BACK = 60;

    private CitationReader() {}

    /** @param text as printed from the type word to the issuer; {@code number} as printed, absent where only a name stands */
    public record Found(
            String text,
            @Nullable String number,
            @Nullable String type,
            @Nullable String issuerSymbol,
            @Nullable LocalDate date,
            @Nullable String issuerText,
            String relation,
            Span span) {

        /** The same with the relation that the sentence before it gave. */
        public Found as(String other) {
            return new Found(text, number, type, issuerSymbol, date, issuerText, other, span);
        }
    }

    /** In the order of the text. */
    public static List<Found> read(String paragraph) {
        List<Found> found = new ArrayList<>();
        FoundNumber.in(paragraph).stream().limit(Nearby.MOST).forEach(number -> found.add(one(paragraph, number)));
        List<Found> numbered = List.copyOf(found);
        UnnumberedReader.read(paragraph).stream()
                .filter(name -> numbered.stream().noneMatch(known -> overlap(known.span(), name.span())))
                .forEach(name -> found.add(unnumbered(paragraph, name)));
        found.sort(Comparator.comparing(each -> each.span().start()));
        return found;
    }

    private static boolean overlap(Span one, Span other) {
        return one.start() < other.end() && other.start() < one.end();
    }

    private static Found unnumbered(String text, UnnumberedReader.Found name) {
        Span span = name.span();
        return new Found(
                text.substring(span.start(), span.end()),
                null,
                name.type(),
                null,
                name.date(),
                null,
                relation(text, span.start()),
                span);
    }

    private static Found one(String text, FoundNumber found) {
        DocumentNumber number = found.number();
        Optional<Named> type = typeBefore(text, found.start());
        int start = type.map(Named::start).orElse(found.start());
        int end = found.end();
        LocalDate date = null;
        Matcher dated = DATE_AFTER.matcher(Nearby.after(text, end));
        if (dated.find()) {
            date = Dates.of(dated, 1).orElse(null);
            end += dated.end();
        }
        String issuer = null;
        Matcher issued = ISSUER_AFTER.matcher(Nearby.after(text, end));
        if (issued.find()) {
            issuer = issued.group(1).strip();
            end += issued.end();
            Matcher later = DATE_LATER.matcher(Nearby.after(text, end));
            if (date == null && later.find()) {
                date = Dates.of(later, 1).orElse(null);
                end += later.end();
            }
        }
        return new Found(
                text.substring(start, end).strip(),
                number.printed(),
                type.map(Named::mark).orElse(number.type()),
                number.issuer(),
                date,
                issuer,
                relation(text, start),
                new Span(start, end));
    }

    private static Optional<Named> typeBefore(String text, int numberStart) {
        int from = Math.max(0, numberStart - LOOK_BACK);
        Matcher matcher = TYPE_BEFORE.matcher(text.substring(from, numberStart));
        int search = 0;
        while (matcher.find(search)) {
            Optional<String> mark = DocumentTypes.markOf(matcher.group(1));
            if (mark.isPresent()) {
                return Optional.of(new Named(mark.get(), from + matcher.start(1)));
            }
            search = matcher.start(1) + 1;
        }
        return Optional.empty();
    }

    /** The words before the citation, up to the sentence's beginning, say how the document relates to it. */
    private static String relation(String text, int start) {
        String sentence = Nearby.sentenceBefore(text, start);
        String before = TextFolding.fold(sentence).strip();
        if (before.endsWith("thay the") || before.contains(" thay the ")) {
            return "REPLACES";
        }
        if (before.contains("toan van") || before.contains("gui kem") || before.contains("sao gui")) {
            return "FORWARDS";
        }
        return byOpening(before, sentence.length() == start);
    }

    /** "Căn cứ …; thực hiện …; …": each clause of a preamble goes by its own verb, or by that of the one before it. */
    private static String byOpening(String before, boolean opensParagraph) {
        List<String> clauses = List.of(before.split(";", -1));
        for (int index = clauses.size() - 1; index >= 0; index--) {
            String clause = clauses.get(index).strip();
            if (GROUNDS.stream().anyMatch(clause::startsWith)) {
                return "BASED_ON";
            }
            boolean last = index == clauses.size() - 1;
            if (opensParagraph
                    && OPENINGS.stream()
                            .anyMatch(verb -> last && !ALONGSIDE.matcher(clause).matches()
                                    ? clause.equals(verb)
                                    : clause.startsWith(verb))) {
                return "IMPLEMENTS";
            }
            if (opensParagraph && last && BEHIND_PURPOSE.matcher(clause).matches()) {
                return "IMPLEMENTS";
            }
            if (!clause.isEmpty() && last) {
                return clauses.size() > 1 && clauses.getFirst().startsWith("can cu") ? "BASED_ON" : "MENTIONS";
            }
        }
        return "MENTIONS";
    }

    /** The words with which the grounds of a document begin; a proposal is one of them. */
    private static final List<String> GROUNDS = List.of("can cu", "theo de nghi", "xet de nghi");
    /** "… số 12 ngày … của Tỉnh ủy và": the next document stands beside the one before, not within its subject. */
    private static final Pattern ALONGSIDE =
            Pattern.compile(".* so (?:(?! ve | viec | nham | trong | thuc hien | trien khai | so ).)*(?: va|,)");

    /** "Để khắc phục hạn chế trên, thực hiện Chỉ thị …": what for stands before what is implemented. */
    private static final Pattern BEHIND_PURPOSE =
            Pattern.compile("(?:de|nham|tiep tuc) .*, (?:trien khai thuc hien|trien khai|thuc hien)");

    private static final List<String> OPENINGS = List.of("thuc hien", "trien khai thuc hien", "trien khai");

    private record Named(String mark, int start) {}
}
