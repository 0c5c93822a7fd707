package vn.danvan.intake.phrases;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * When something is to be done. A date wins over an event, an event over a day that comes back every year, that over a
 * period, a period over "thường xuyên". A day or month without a year is kept as text, without a kind: the year that was
 * meant is not printed.
 */
public final class DueReader {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern DATE = Pattern.compile(
            "(?:trước|hoàn thành|xong|đến|" + Dates.AT_LATEST + ")\\s+(?:là\\s+)?(?:vào\\s+)?(?:ngày\\s+)?"
                    + Dates.FULL,
            FLAGS);
    private static final Pattern EVENT = Pattern.compile(
            "(?:nhân|nhân dịp|dịp|gắn với kỷ niệm|kỷ niệm)\\s+[^.;]{0,80}?(?:ngày truyền thống|ngày thành lập)[^.;,]{0,60}",
            FLAGS);
    private static final String DAY = "(?:(?:trước|xong|vào|đến|từ|" + Dates.AT_LATEST
            + ")\\s+(?:là\\s+)?)?(?:ngày\\s+)?\\d{1,2}(?:\\s?[/-]\\s?|\\s+tháng\\s+)(?:\\d{1,2}|tư)(?![\\d/])";
    private static final String EVERY_YEAR = "(?:hằng|hàng|mỗi)\\s+năm";
    private static final Pattern YEARLY_DAY = Pattern.compile(
            DAY + "\\s+" + EVERY_YEAR + "|" + EVERY_YEAR + "(?:,?\\s+|[^.;]{1,60}?\\s(?=trước|xong|" + Dates.AT_LATEST
                    + "))" + DAY,
            FLAGS);
    private static final Pattern PERIODIC = Pattern.compile(
            "(?:hằng|hàng)\\s+(?:năm|quý|tháng|tuần)|định k[ỳì](?:\\s+(?:0?[69])\\s+tháng)?|(?<!sau )(?<!trong )(?<![\\p{L}\\d])(?:0?6|0?9|sáu|chín)\\s+tháng(?:,|\\s+và|\\s+đầu)|(?<!trong )(?<!sau )(?<!so với )(?<![\\p{L}\\d])(?:0?6|0?9|sáu|chín)\\s+tháng(?=\\s+(?:trước|chậm nhất)\\s+(?:ngày\\s+)?\\d)|mỗi\\s+(?:năm|quý|tháng|tuần)|(?:sáu|ba|0?6|0?3)\\s+tháng\\s+(?:\\p{L}+\\s+){0,6}?một\\s+lần",
            FLAGS);
    private static final String ALWAYS = "thường xuyên";
    private static final Pattern CONTINUOUS = continuous();
    private static final Pattern INCOMPLETE = Pattern.compile(
            "(?:trước|hoàn thành|xong|" + Dates.AT_LATEST
                    + ")\\s+(?:là\\s+)?(?:vào\\s+)?(?:trong\\s+)?(?:(?:ngày\\s+)?\\d{1,2}(?:\\s?[/-]\\s?|\\s+tháng\\s+)\\d{1,2}(?![\\d/])"
                    + "|(?:tháng\\s+\\d{1,2}|quý\\s+(?:I{1,3}|IV|[1-4]))(?:(?:\\s?/\\s?|\\s+năm\\s+)\\d{4})?)"
                    + "|(?:^|(?<=[:(,;]\\s)|(?<=[(])|(?<=trong\\s))(?:tháng\\s+\\d{1,2}|quý\\s+(?:I{1,3}|IV|[1-4]))(?:\\s?/\\s?|\\s+năm\\s+)\\d{4}",
            FLAGS);
    /** "Từ tháng 5 đến tháng 11/2026", "trong tháng 4", "quý IV": months without a day. */
    private static final String MONTH = "(?:tháng\\s+\\d{1,2}|quý\\s+(?:I{1,3}|IV|[1-4]))";

    private static final Pattern MONTHS = Pattern.compile(
            "từ\\s+" + MONTH + "(?:\\s?/\\s?\\d{4})?\\s+đến\\s+(?:hết\\s+)?" + MONTH
                    + "(?:(?:\\s?/\\s?|\\s+năm\\s+)\\d{4})?|trong\\s+" + MONTH
                    + "(?:(?:\\s?/\\s?|\\s+năm\\s+)\\d{4})?(?!\\p{L})",
            FLAGS);

    /** The day alone: in the answer to "Thời gian hoàn thành:" nothing more is needed. */
    private static final Pattern DAY_ALONE =
            Pattern.compile("(?:vào\\s+)?(?:ngày\\s+)?" + Dates.FULL + "[\\s.;,]*", FLAGS);

    private static final Pattern BEFORE_TIME = Pattern.compile("(?:(?:trong|vào|xong|định kỳ)\\s+)?", FLAGS);

    private DueReader() {}

    /** @param kind DATE, EVENT, PERIODIC, CONTINUOUS or NONE; {@code date} only with DATE */
    public record Found(
            String kind,
            @Nullable LocalDate date,
            @Nullable String text,
            @Nullable Span span) {}

    public static Found read(String text) {
        Matcher date = DATE.matcher(text);
        while (date.find()) {
            Optional<LocalDate> day = Dates.of(date, 1);
            if (day.isPresent()) {
                return found("DATE", day.get(), date);
            }
        }
        return first("EVENT", EVENT, text)
                .or(() -> first("PERIODIC", YEARLY_DAY, text))
                .or(() -> first("PERIODIC", PERIODIC, text))
                .or(() -> continuous(text))
                .or(() -> first("NONE", INCOMPLETE, text))
                .or(() -> first("NONE", MONTHS, text))
                .orElse(new Found("NONE", null, null, null));
    }

    /** The whole answer to "Thời gian:"; what none of the forms above reads is kept as printed. */
    public static Found readAnswer(String text) {
        Optional<LocalDate> day = dayAlone(text);
        if (day.isPresent()) {
            String printed = text.replaceAll("[\\s.;,]+$", "");
            return new Found("DATE", day.get(), printed, new Span(0, printed.length()));
        }
        Found found = read(text);
        if (found.text() == null && text.toLowerCase(Locale.ROOT).startsWith(ALWAYS)) {
            return new Found("CONTINUOUS", null, text, new Span(0, text.length()));
        }
        boolean partial = found.kind().equals("NONE");
        String answer = text.replaceAll("[\\s.;,]+$", "");
        return partial ? new Found("NONE", null, answer, new Span(0, answer.length())) : found;
    }

    /** Whether an answer begins with a time, and so is one; a doer would stand first. */
    static boolean isTime(String answer) {
        if (dayAlone(answer).isPresent() || answer.toLowerCase(Locale.ROOT).startsWith(ALWAYS)) {
            return true;
        }
        Span span = read(answer).span();
        return span != null
                && BEFORE_TIME.matcher(answer.substring(0, span.start())).matches();
    }

    private static Optional<LocalDate> dayAlone(String text) {
        Matcher matcher = DAY_ALONE.matcher(text);
        return matcher.matches() ? Dates.of(matcher, 1) : Optional.empty();
    }

    /**
     * "thường xuyên" says when only where it qualifies the doing: at the beginning of a clause or behind "phải" and
     * "tiếp tục"; before what is done, unless a noun before it takes it ("công tác thường xuyên theo dõi"); behind the
     * doing ("thực hiện nghiêm túc, thường xuyên"); as the whole answer of "Thời gian:".
     */
    private static Pattern continuous() {
        String clause = "(?:^|(?<=[;,.:(]\\s)|(?<=phải\\s)|(?<=cần\\s)|(?<=tiếp tục\\s)|(?<=và\\s))" + ALWAYS
                + "(?=\\s+(?!tiếp xúc)\\p{Ll})";
        String before = "(?<!(?:công tác|nhiệm vụ|hoạt động|việc|chế độ|kinh phí|chi|cán bộ|lực lượng|tính)\\s)"
                + ALWAYS + "(?=\\s+(?:" + Vocabulary.of("continuous-doing").alternatives() + ")(?!\\p{L}))";
        String behind =
                "(?:thực hiện|triển khai|tiến hành|duy trì|tổ chức|kiểm tra|theo dõi|quán triệt)\\s+(?:(?:nghiêm túc|nghiêm|tốt|đồng bộ|có hiệu quả|quyết liệt|kịp thời|đầy đủ|liên tục),?\\s+(?:và\\s+)?){0,3}"
                        + ALWAYS;
        String answer = "(?:thời gian|tiến độ|thời hạn)(?:\\s+(?:thực hiện|hoàn thành))?:?\\s+" + ALWAYS;
        return Pattern.compile(String.join("|", clause, before, behind, answer), FLAGS);
    }

    /** Whatever stands before them only shows what the two words are; they alone are the answer. */
    private static Optional<Found> continuous(String text) {
        Matcher matcher = CONTINUOUS.matcher(text);
        if (!matcher.find()) {
            return Optional.empty();
        }
        Span span = new Span(matcher.end() - ALWAYS.length(), matcher.end());
        return Optional.of(new Found("CONTINUOUS", null, text.substring(span.start(), span.end()), span));
    }

    private static Optional<Found> first(String kind, Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? Optional.of(found(kind, null, matcher)) : Optional.empty();
    }

    private static Found found(String kind, @Nullable LocalDate date, Matcher matcher) {
        return new Found(kind, date, matcher.group().strip(), new Span(matcher.start(), matcher.end()));
    }
}
