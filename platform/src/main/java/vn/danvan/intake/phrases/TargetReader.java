package vn.danvan.intake.phrases;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Numeric targets: shares in percent, and counts per period. Dates, document numbers and terms are never targets. */
public final class TargetReader {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final String NUMBER = "\\d{1,3}(?:[,.]\\d{1,2})?";
    private static final Pattern PERCENT = Pattern.compile(
            "(?:(?<before>ít nhất|tối thiểu|trên|hơn|dưới|không quá|không dưới|từ)\\s+)?(?<value>" + NUMBER
                    + ")\\s?%?\\s?(?:(?:-|–|đến)\\s?(?<to>" + NUMBER
                    + ")\\s?)?(?:%|phần trăm)(?:\\s+(?:\\p{L}+\\s+){0,5}?(?<after>trở lên|trở xuống))?",
            FLAGS);
    private static final Pattern SCOPE = Pattern.compile("^\\s*đối với\\s+([^;.]{3,80}?)(?=,\\s*\\d|[;.]|$)");

    private TargetReader() {}

    public record Found(
            String text,
            String operator,
            BigDecimal value,
            @Nullable BigDecimal valueTo,
            String unit,
            @Nullable String per,
            @Nullable String scope,
            Span span) {}

    public static List<Found> read(String text) {
        return read(text, false);
    }

    /** @param aimed whether it stands below a heading about targets, where every number of things is one */
    public static List<Found> read(String text, boolean aimed) {
        List<Found> found = new ArrayList<>();
        Matcher percent = PERCENT.matcher(text);
        while (found.size() < Nearby.MOST && percent.find()) {
            String to = percent.group("to");
            found.add(new Found(
                    Nearby.clause(text, percent.start(), percent.end()),
                    operator(percent.group("before"), percent.group("after"), to),
                    decimal(percent.group("value")),
                    to == null ? null : decimal(to),
                    "PERCENT",
                    null,
                    scope(Nearby.after(text, percent.end())),
                    new Span(percent.start(), percent.end())));
        }
        CountReader.read(text, Nearby.MOST - found.size(), aimed).forEach(found::add);
        return found;
    }

    private static String operator(@Nullable String before, @Nullable String after, @Nullable String to) {
        if (to != null) {
            return "RANGE";
        }
        if (after != null) {
            return after.equalsIgnoreCase("trở lên") ? "GE" : "LE";
        }
        if (before == null) {
            return "EQ";
        }
        return switch (before.toLowerCase(Locale.ROOT)) {
            case "trên", "hơn" -> "GT";
            case "dưới" -> "LT";
            case "không quá" -> "LE";
            case "ít nhất", "tối thiểu", "không dưới" -> "GE";
            default -> "EQ";
        };
    }

    private static BigDecimal decimal(String text) {
        return new BigDecimal(text.replace(',', '.'));
    }

    private static @Nullable String scope(String after) {
        Matcher matcher = SCOPE.matcher(after);
        return matcher.find() ? matcher.group(1).strip() : null;
    }
}
