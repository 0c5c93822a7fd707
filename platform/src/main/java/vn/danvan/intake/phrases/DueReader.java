package vn.danvan.intake.phrases;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** When something is to be done. A date wins over an event, an event over a period, a period over "thường xuyên". */
public final class DueReader {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern DATE = Pattern.compile(
            "(?:trước|chậm nhất|hoàn thành|xong|đến hết|đến)\\s+(?:là\\s+)?(?:vào\\s+)?(?:ngày\\s+)?" + Dates.FULL,
            FLAGS);
    private static final Pattern EVENT = Pattern.compile(
            "(?:nhân|nhân dịp|dịp|gắn với kỷ niệm|kỷ niệm)\\s+[^.;]{0,80}?(?:ngày truyền thống|ngày thành lập)[^.;,]{0,60}",
            FLAGS);
    private static final Pattern PERIODIC = Pattern.compile(
            "(?:hằng|hàng)\\s+(?:năm|quý|tháng|tuần)|định kỳ(?:\\s+(?:6|9)\\s+tháng)?|(?:6|9|sáu|chín)\\s+tháng(?:,|\\s+và|\\s+đầu)|mỗi\\s+(?:năm|quý|tháng)",
            FLAGS);
    private static final Pattern CONTINUOUS = Pattern.compile(
            "(?:^|(?<=[;,.]\\s)|(?<=phải\\s)|(?<=tiếp tục\\s)|(?<=và\\s))thường xuyên(?=\\s+(?!tiếp xúc)\\p{Ll})"
                    + "|thường xuyên(?=\\s+(?:kiểm tra|theo dõi|phối hợp|quan tâm|quán triệt))",
            FLAGS);

    private DueReader() {}

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
                .or(() -> first("PERIODIC", PERIODIC, text))
                .or(() -> first("CONTINUOUS", CONTINUOUS, text))
                .orElse(new Found("NONE", null, null, null));
    }

    private static Optional<Found> first(String kind, Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? Optional.of(found(kind, null, matcher)) : Optional.empty();
    }

    private static Found found(String kind, @Nullable LocalDate date, Matcher matcher) {
        return new Found(kind, date, matcher.group().strip(), new Span(matcher.start(), matcher.end()));
    }
}
