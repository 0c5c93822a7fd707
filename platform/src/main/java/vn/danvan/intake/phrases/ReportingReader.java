package vn.danvan.intake.phrases;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Regular reports that a sentence demands: how often, until when, to whom, through whom. A sentence that only leans on a
 * report ("theo báo cáo 6 tháng của …"), hears one or says what one shows demands nothing.
 */
public final class ReportingReader {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern VIA =
            Pattern.compile("\\(\\s*(?:thông\\s+)?qua\\s+([^()]{2,80}?)(?:\\s+(?:để\\s+)?tổng hợp)?\\s*\\)", FLAGS);
    private static final String ADDRESSEE = "((?:" + Vocabulary.of("addressees").alternatives()
            + ")(?!\\p{L})[^,.;()]{0,60}?)(?=\\s*[,.;()]|\\s+(?:để|trước|theo|định kỳ|bằng|qua|kết quả|tình hình)(?!\\p{L})|$)";
    /** Between the report and whom it goes to stands what it is about, or until when. */
    private static final Pattern TO = Pattern.compile(
            "(?:[Bb]áo cáo|[Gg]ửi)(?:(?:(?<=\\d),)?\\s+[\\p{L}\\d/]+){0,13}?(?:\\s+(?:về|cho|với|đến|tới)|(?<=[Gg]ửi))\\s+"
                    + ADDRESSEE + "|báo cáo\\s+" + ADDRESSEE,
            Pattern.UNICODE_CASE);

    private static final Pattern OTHER_REPORT =
            Pattern.compile("báo cáo\\s+(?:viên|chuyên đề|thành tích|khoa học)(?!\\p{L})", FLAGS);
    private static final Pattern LEANING = Pattern.compile(
            "(?<!\\p{L})(?:theo|căn cứ|từ|tại|nêu trong|trên cơ sở|so với|số liệu|nghe)\\s+(?:các\\s+|những\\s+|kết quả\\s+|nội dung\\s+|số liệu\\s+(?:của\\s+)?)?báo cáo(?!\\p{L})[^,;:]{0,200}",
            FLAGS);
    private static final Pattern TELLING = Pattern.compile(
            "(?<!\\p{L})đã\\s+(?:\\p{L}+\\s+){0,2}báo cáo(?!\\p{L})|báo cáo(?!\\p{L})[^,;:]{0,120}\\s(?:cho thấy|ghi nhận|nêu rõ|được đánh giá)(?!\\p{L})",
            FLAGS);
    private static final Pattern SENT = Pattern.compile(
            "(?:các\\s+)?báo cáo\\s+(?:trên\\s+)?(?:được\\s+)?gửi\\s+(?:về|đến|cho|tới)(?!\\p{L})", FLAGS);
    private static final Pattern OPENING = Pattern.compile("^[\\s\\-–+(]*(?:chế độ\\s+)?báo cáo(?!\\p{L})", FLAGS);
    private static final Pattern DEMAND = Pattern.compile(
            "(?iu:(?:[,;:]|(?<!\\p{L})(?:và|"
                    + Vocabulary.of("reporting-verbs").alternatives()
                    + "))\\s+(?:đầy đủ\\s+|nghiêm túc\\s+|nghiêm\\s+|tốt\\s+)?(?:các\\s+)?(?:chế độ\\s+)?(?:thông tin,?\\s+)?báo cáo(?!\\p{L}))|(?iu:định k[ỳì](?!\\p{L})[^.;]{0,100}\\sbáo cáo(?!\\p{L}))|(?iu:báo cáo(?:\\s+kết quả)?(?:(?:(?<=\\d),)?\\s+[\\p{L}\\d/]+){0,13}?\\s+(?:gửi|về))\\s+\\p{Lu}",
            Pattern.UNICODE_CASE);

    /** A list of reports is one sentence: "báo cáo định kỳ: 6 tháng gửi …; 9 tháng gửi …". */
    private static final Pattern SENTENCES = Pattern.compile(
            "(?<=[.])\\s+|(?<=;)\\s+(?!(?:(?:báo cáo\\s+)?(?:0?6|0?9|sáu|chín)\\s+tháng|(?:báo cáo\\s+)?(?:tháng|quý|năm)\\s))");

    private static final Pattern ON_DEMAND =
            Pattern.compile("báo cáo đột xuất(?!\\p{L})[^.;]{0,20}\\s(?:khi|theo yêu cầu|lúc)(?!\\p{L})", FLAGS);
    /** "báo cáo … trước ngày … hằng năm" is said of nothing but a rule. */
    private static final Pattern EVERY_YEAR = Pattern.compile(
            "báo cáo(?!\\p{L})[^.;]{0,120}\\s(?:trước|" + Dates.AT_LATEST
                    + ")\\s[^.;]{0,40}\\s(?:hằng|hàng|mỗi) năm(?!\\p{L})",
            FLAGS);

    private static final Pattern LISTED = Pattern.compile("^[\\s\\-–+(]*(?:chế độ\\s+)?báo cáo[^:.;]{0,40}:", FLAGS);

    private ReportingReader() {}

    /** @param due "MM-dd" of a day that exists in every year; absent where none is printed or it is no such day */
    public record Found(
            String kind,
            @Nullable String due,
            @Nullable String to,
            @Nullable String via,
            String text,
            Span span) {}

    /** Where the reports named before go, if that is all that the sentence says. */
    public static Optional<String> addressee(String text) {
        return SENT.matcher(text).lookingAt() && read(text).isEmpty() ? group(TO, text) : Optional.empty();
    }

    public static List<Found> read(String text) {
        return read(text, null);
    }

    /** @param context the paragraph that introduces this item and may name the addressee */
    public static List<Found> read(String text, @Nullable String context) {
        List<Found> found = new ArrayList<>();
        int start = 0;
        for (String sentence : SENTENCES.split(text)) {
            int at = text.indexOf(sentence, start);
            start = at + sentence.length();
            sentence(sentence, at, context, found);
        }
        return addressed(found);
    }

    private static void sentence(String sentence, int at, @Nullable String context, List<Found> found) {
        String demanding = blanked(sentence);
        if (!isDemand(demanding, context)) {
            return;
        }
        ReportingDues dues = new ReportingDues(demanding);
        for (ReportingPeriod.Found period : dues.demanded(ReportingPeriod.in(demanding))) {
            found.add(new Found(
                    period.kind().name(),
                    dues.of(period),
                    first(TO, sentence, context),
                    first(VIA, sentence, context),
                    sentence,
                    new Span(at, at + sentence.length())));
        }
    }

    /** A paragraph that names one addressee means it for all its reports; what is sent on demand goes nowhere else. */
    private static List<Found> addressed(List<Found> found) {
        List<String> named = found.stream()
                .map(Found::to)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        if (named.size() != 1) {
            return found;
        }
        return found.stream()
                .map(each -> each.to() == null
                        ? new Found(each.kind(), each.due(), named.getFirst(), each.via(), each.text(), each.span())
                        : each)
                .toList();
    }

    /** The sentence with what is said of other reports made blank, so that every place stays what it was. */
    private static String blanked(String sentence) {
        String plain = OTHER_REPORT.matcher(sentence).replaceAll(ReportingReader::blanks);
        return LEANING.matcher(plain).replaceAll(ReportingReader::blanks);
    }

    private static String blanks(MatchResult found) {
        return " ".repeat(found.group().length());
    }

    /** A sentence that opens with the report itself must also say when or to whom, or stand in a list of reports. */
    private static boolean isDemand(String sentence, @Nullable String context) {
        if (TELLING.matcher(sentence).find()) {
            return false;
        }
        if (EVERY_YEAR.matcher(sentence).find() && ReportingDues.isDated(sentence)) {
            return true;
        }
        if (ON_DEMAND.matcher(sentence).find() || LISTED.matcher(sentence).find()) {
            return true;
        }
        if (OPENING.matcher(sentence).find()) {
            return ReportingDues.isDated(sentence)
                    || TO.matcher(sentence).find()
                    || context != null && context.contains("báo cáo");
        }
        return DEMAND.matcher(sentence).find();
    }

    private static @Nullable String first(Pattern pattern, String sentence, @Nullable String context) {
        return group(pattern, sentence)
                .or(() -> group(pattern, context == null ? "" : context))
                .orElse(null);
    }

    private static Optional<String> group(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            return Optional.empty();
        }
        String named = matcher.group(1);
        return Optional.of((named == null ? matcher.group(matcher.groupCount()) : named).strip());
    }
}
