package vn.danvan.intake.phrases;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.danvan.shared.TextFolding;

/** Regular reports that a sentence demands: how often, until when, to whom, through whom. */
public final class ReportingReader {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern DUE = Pattern.compile(
            "trước\\s+(?:ngày\\s+)?(\\d{1,2})\\s?(?:/|-|\\s+tháng\\s+)\\s?(\\d{1,2})(?!\\d|\\s?/\\s?\\d)", FLAGS);
    private static final Pattern VIA =
            Pattern.compile("\\(\\s*(?:thông\\s+)?qua\\s+([^()]{2,80}?)(?:\\s+(?:để\\s+)?tổng hợp)?\\s*\\)", FLAGS);
    private static final Pattern TO = Pattern.compile(
            "(?:gửi về|gửi|báo cáo(?: kết quả)?(?: thực hiện)? về|kết quả(?: thực hiện)? về|báo cáo)\\s+((?:Ban Thường vụ|Đảng ủy|Tỉnh ủy|Thành ủy|UBND|Ủy ban|Sở|Ban|Huyện ủy|Văn phòng|Thường trực)[^,.;()]{0,60}?)(?=\\s*[,.;()]|\\s+(?:để|trước|theo|định kỳ|bằng)(?!\\p{L})|$)",
            Pattern.UNICODE_CASE);

    private ReportingReader() {}

    public record Found(
            String kind,
            @Nullable String due,
            @Nullable String to,
            @Nullable String via,
            String text,
            Span span) {}

    public static List<Found> read(String text) {
        return read(text, null);
    }

    /** @param context the paragraph that introduces this item and may name the addressee */
    public static List<Found> read(String text, @Nullable String context) {
        List<Found> found = new ArrayList<>();
        int start = 0;
        for (String sentence : text.split("(?<=[.;])\\s+")) {
            int at = text.indexOf(sentence, start);
            start = at + sentence.length();
            sentence(sentence, at, context, found);
        }
        return found;
    }

    private static void sentence(String sentence, int at, @Nullable String context, List<Found> found) {
        String folded = TextFolding.fold(sentence);
        if (!folded.contains("bao cao")) {
            return;
        }
        for (Period period : Period.values()) {
            if (period.form.matcher(folded).find()) {
                found.add(new Found(
                        period.name(),
                        due(sentence),
                        first(TO, sentence, context),
                        first(VIA, sentence, context),
                        sentence,
                        new Span(at, at + sentence.length())));
            }
        }
    }

    private static @Nullable String due(String sentence) {
        Matcher matcher = DUE.matcher(sentence);
        return matcher.find()
                ? String.format(
                        Locale.ROOT, "%02d-%02d", Integer.valueOf(matcher.group(2)), Integer.valueOf(matcher.group(1)))
                : null;
    }

    private static @Nullable String first(Pattern pattern, String sentence, @Nullable String context) {
        Matcher here = pattern.matcher(sentence);
        if (here.find()) {
            return here.group(1).strip();
        }
        Matcher before = pattern.matcher(context == null ? "" : context);
        return before.find() ? before.group(1).strip() : null;
    }

    /** How each period is written; the year only where it is a period and not a date's year. */
    private enum Period {
        MONTH("(?:hang|dinh ky) thang|bao cao thang"),
        QUARTER("(?:hang|dinh ky) quy|bao cao quy"),
        SIX_MONTH("\\b(?:6|06|sau) thang"),
        NINE_MONTH("\\b(?:9|09|chin) thang"),
        YEAR("(?:ca|hang) nam|bao cao nam\\b|\\b1 nam\\b|thang va nam\\b|dinh ky nam"),
        AD_HOC("bao cao dot xuat");

        private final Pattern form;

        Period(String form) {
            this.form = Pattern.compile(form);
        }
    }
}
