package vn.danvan.intake.phrases;

import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The days until which one sentence wants its reports: "trước ngày 15/6". A day belongs to the periods before it; in
 * brackets, "(ngày 15/6)", it belongs to the very word before them, which must be a period.
 */
final class ReportingDues {

    private static final Pattern DUE = Pattern.compile(
            "(?:(?:trước|(?:" + Dates.AT_LATEST
                    + ")(?: là)?(?: vào)?)\\s+(?:ngày\\s+)?|(?<=(?:tháng|quý|năm|kỳ)\\s|năm\\s\\d{4}\\s)\\(\\s?ngày\\s+|vào\\s+ngày\\s+|(?<=\\d\\s)và\\s+(?:ngày\\s+)?)(\\d{1,2})\\s?(?:/|-|\\s+tháng\\s+)\\s?(\\d{1,2})(?:(?:\\s?[/-]\\s?|\\s+năm\\s+)(?:19|20)\\d{2})?(?!\\d|\\s?/\\s?\\d)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern REPORT =
            Pattern.compile("(?<!\\p{L})báo cáo(?!\\p{L})", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    /** Nothing but how often stands before the day. */
    private static final Pattern RULE = Pattern.compile(
            "^[\\s\\-–+(]*(?:(?:định k[ỳì]|(?:hằng|hàng|mỗi) (?:năm|quý|tháng)),?\\s*)?$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final int LEAST_HALF = 5;
    private static final int MOST_HALF = 7;

    private final List<Due> dues = new ArrayList<>();

    ReportingDues(String sentence) {
        Matcher matcher = DUE.matcher(sentence);
        int report = first(REPORT, sentence);
        while (matcher.find()) {
            if (isOfAnEvent(matcher, sentence, report)) {
                continue;
            }
            dues.add(new Due(day(matcher.group(2), matcher.group(1)), matcher.start(), matcher.end()));
        }
    }

    /** "Gặp mặt vào ngày 15/10 … và báo cáo": what is done on the day stands between, and is no report. */
    private static boolean isOfAnEvent(Matcher due, String sentence, int report) {
        return due.group().regionMatches(true, 0, "vào", 0, "vào".length())
                && due.end() < report
                && !RULE.matcher(sentence.substring(0, due.start())).find();
    }

    private static int first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? matcher.start() : 0;
    }

    static boolean isDated(String sentence) {
        return DUE.matcher(sentence).find();
    }

    /** The first day behind the period; where there is none, the last one before it. No one day ends every month. */
    @Nullable
    String of(ReportingPeriod.Found period) {
        if (period.kind() == ReportingPeriod.MONTH || period.kind() == ReportingPeriod.QUARTER) {
            return null;
        }
        return dues.stream()
                .filter(due -> due.start() >= period.end())
                .findFirst()
                .or(() -> dues.isEmpty() ? Optional.empty() : Optional.of(dues.getLast()))
                .map(Due::day)
                .orElse(null);
    }

    /** One period of each kind; a repeated day ("trước ngày 15/6 hằng năm") is a period only where nothing else is. */
    List<ReportingPeriod.Found> demanded(List<ReportingPeriod.Found> mentioned) {
        Map<ReportingPeriod, ReportingPeriod.Found> first = new EnumMap<>(ReportingPeriod.class);
        mentioned.stream()
                .filter(period -> !isRepetition(period))
                .forEach(period -> first.putIfAbsent(period.kind(), period));
        if (first.keySet().equals(Set.of(ReportingPeriod.SIX_MONTH)) && areHalfYears()) {
            int end = dues.getFirst().end();
            first.put(ReportingPeriod.YEAR, new ReportingPeriod.Found(ReportingPeriod.YEAR, end, end));
        }
        if (first.isEmpty() && mentioned.size() == 1 && areHalfYears()) {
            Due half = dues.getFirst();
            return List.of(
                    new ReportingPeriod.Found(ReportingPeriod.SIX_MONTH, half.start(), half.start()),
                    new ReportingPeriod.Found(ReportingPeriod.YEAR, half.end(), half.end()));
        }
        if (first.isEmpty()) {
            mentioned.forEach(period -> first.putIfAbsent(period.kind(), period));
        }
        return List.copyOf(first.values());
    }

    private boolean isRepetition(ReportingPeriod.Found period) {
        return period.kind() == ReportingPeriod.YEAR && dues.stream().anyMatch(due -> period.start() == due.end() + 1);
    }

    /** "trước ngày 20/6 và 20/12 hằng năm": two days half a year apart end the half-year and the year. */
    private boolean areHalfYears() {
        if (dues.size() != 2 || dues.getFirst().day() == null || dues.getLast().day() == null) {
            return false;
        }
        int months = dues.getLast().month() - dues.getFirst().month();
        return months >= LEAST_HALF && months <= MOST_HALF;
    }

    /** 31/6 is no day, and nobody can say which one was meant. */
    private static @Nullable String day(String month, String day) {
        try {
            MonthDay real = MonthDay.of(Integer.parseInt(month), Integer.parseInt(day));
            return String.format(Locale.ROOT, "%02d-%02d", real.getMonthValue(), real.getDayOfMonth());
        } catch (DateTimeException impossible) {
            return null;
        }
    }

    private record Due(@Nullable String day, int start, int end) {

        int month() {
            return day == null ? 0 : Integer.parseInt(day.substring(0, 2));
        }
    }
}
