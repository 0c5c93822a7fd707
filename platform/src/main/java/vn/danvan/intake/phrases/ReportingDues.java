package vn.danvan.intake.phrases;

import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The days until which one sentence wants its reports: "trước ngày 15/6". A day belongs to the periods before it. */
final class ReportingDues {

    private static final Pattern DUE = Pattern.compile(
            "trước\\s+(?:ngày\\s+)?(\\d{1,2})\\s?(?:/|-|\\s+tháng\\s+)\\s?(\\d{1,2})(?!\\d|\\s?/\\s?\\d)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final List<Due> dues = new ArrayList<>();

    ReportingDues(String sentence) {
        Matcher matcher = DUE.matcher(sentence);
        while (matcher.find()) {
            dues.add(new Due(day(matcher.group(2), matcher.group(1)), matcher.start(), matcher.end()));
        }
    }

    static boolean isDated(String sentence) {
        return DUE.matcher(sentence).find();
    }

    /** The first day behind the period; where there is none, the last one before it. */
    @Nullable
    String of(ReportingPeriod.Found period) {
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
        if (first.isEmpty()) {
            mentioned.forEach(period -> first.putIfAbsent(period.kind(), period));
        }
        return List.copyOf(first.values());
    }

    private boolean isRepetition(ReportingPeriod.Found period) {
        return period.kind() == ReportingPeriod.YEAR && dues.stream().anyMatch(due -> period.start() == due.end() + 1);
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

    private record Due(@Nullable String day, int start, int end) {}
}
