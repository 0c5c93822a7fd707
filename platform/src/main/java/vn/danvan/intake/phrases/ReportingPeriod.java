package vn.danvan.intake.phrases;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How each period of reporting is written; the year only where it is a period and not a date's year, the months only
 * where they are not the time that has gone by ("sau 6 tháng", "trong 6 tháng").
 */
enum ReportingPeriod {
    MONTH("(?:hằng|hàng|định kỳ|báo cáo(?: kết quả)?) tháng(?! \\d)"),
    QUARTER(
            "(?:hằng|hàng|định kỳ|báo cáo(?: kết quả)?) quý(?! (?:I{1,3}|IV|[1-4])(?!\\p{L}))|tháng(?: \\([^()]{0,40}\\))?(?:,| và) quý"),
    SIX_MONTH("(?<!sau |trong |vòng |hạn |qua |\\d)(?:6|06|sáu) tháng"),
    NINE_MONTH("(?<!sau |trong |vòng |hạn |qua |\\d)(?:9|09|chín) tháng"),
    YEAR(
            "(?:cả|hằng|hàng|định kỳ|báo cáo(?: kết quả)?) năm(?! \\d)|(?<!\\d)(?:1|01|một) năm(?! \\d)|(?:tháng|quý)(?: \\([^()]{0,40}\\))?(?:,| và)"
                    + "(?: báo cáo)? năm(?! \\d)|(?<=; )năm(?= (?:gửi|nộp|trước|" + Dates.AT_LATEST + "))"
                    + "|(?<=\\d, )năm(?= (?:trước|" + Dates.AT_LATEST + ") (?:ngày )?\\d)"),
    AD_HOC("báo cáo đột xuất");

    private final Pattern form;

    ReportingPeriod(String form) {
        this.form = Pattern.compile(
                "(?<!\\p{L})(?:" + form + ")(?!\\p{L})", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** A period at its place [start, end) in the sentence. */
    record Found(ReportingPeriod kind, int start, int end) {}

    /** Every mention, kind by kind. */
    static List<Found> in(String sentence) {
        List<Found> found = new ArrayList<>();
        for (ReportingPeriod kind : values()) {
            Matcher matcher = kind.form.matcher(sentence);
            while (matcher.find()) {
                found.add(new Found(kind, matcher.start(), matcher.end()));
            }
        }
        return found;
    }
}
