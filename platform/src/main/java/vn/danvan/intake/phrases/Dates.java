package vn.danvan.intake.phrases;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Dates as documents write them; day before month always, and 31/6 is no date. */
public final class Dates {

    /** Groups day, month, year (numbers with strokes) or day, month, year (in words). */
    static final String FULL =
            "(?:(\\d{1,2})\\s?[/-]\\s?(\\d{1,2})\\s?[/-]\\s?(\\d{4})|(\\d{1,2})\\s+tháng\\s+(\\d{1,2}|tư)\\s+năm\\s+(\\d{4}))";

    /** "Chậm nhất ngày …" and the like name the last day itself, "trước ngày …" does not. */
    static final String AT_LATEST = "(?:chậm|muộn) nhất|không (?:muộn|chậm|trễ) hơn|đến hết|trong(?=\\s+ngày\\s)";

    private static final Pattern PLACE_AND_DATE = Pattern.compile(
            "^(?<place>\\p{Lu}[\\p{L} .'-]{1,40}?)\\s?,?\\s+(?<date>ngày\\s*(?<day>\\d{1,2})?[\\s.…]*tháng\\s*(?<month>\\d{1,2}|tư)?[\\s.…]*năm\\s*(?<year>\\d{4})?)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final String APRIL = "tư";
    private static final int APRIL_NUMBER = 4;

    private Dates() {}

    static Optional<LocalDate> of(Matcher matcher, int firstGroup) {
        int base = matcher.group(firstGroup) == null ? firstGroup + 3 : firstGroup;
        if (matcher.group(base) == null) {
            return Optional.empty();
        }
        return day(matcher.group(base + 2), matcher.group(base + 1), matcher.group(base));
    }

    /** The line at the head: "Khánh Hòa, ngày 06 tháng 7 năm 2021", with any of the three numbers left blank. */
    public static Optional<PlaceAndDate> placeAndDate(String line) {
        Matcher matcher = PLACE_AND_DATE.matcher(line);
        if (!matcher.find()) {
            return Optional.empty();
        }
        String year = matcher.group("year");
        return Optional.of(new PlaceAndDate(
                matcher.group("place").strip(),
                matcher.group("day") == null || matcher.group("month") == null || year == null
                        ? null
                        : day(year, matcher.group("month"), matcher.group("day"))
                                .orElse(null),
                matcher.group("month") == null ? null : month(matcher.group("month")),
                year == null ? null : Integer.valueOf(year),
                new Span(matcher.start("place"), matcher.end("place")),
                new Span(matcher.start("date"), matcher.end("date"))));
    }

    /** Absent parts were left blank in the form. */
    public record PlaceAndDate(
            String place,
            @Nullable LocalDate date,
            @Nullable Integer month,
            @Nullable Integer year,
            Span placeSpan,
            Span dateSpan) {}

    private static int month(String text) {
        return text.equalsIgnoreCase(APRIL) ? APRIL_NUMBER : Integer.parseInt(text);
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), month(month), Integer.parseInt(day)));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }
}
