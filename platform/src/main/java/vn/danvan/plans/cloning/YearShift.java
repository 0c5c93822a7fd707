package vn.danvan.plans.cloning;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.danvan.workdays.WorkingCalendar;

/** Moves days, and the words that name them, from one year to another. */
record YearShift(CloneRule rule, int fromYear, int toYear, WorkingCalendar calendar) {

    private static final int DAYS_A_WEEK = 7;
    private static final int HALF_A_WEEK = 3;
    private static final Pattern DAY =
            Pattern.compile("(?<![\\d/])(\\d{1,2})/(\\d{1,2})(/\\d{4})?(?![\\d/])|(?<!\\d)(\\d{4})(?!\\d)");

    /** @param lastInTime the last day on which the work is in time: the day itself, or the one before it */
    LocalDate deadline(LocalDate day, LocalDate lastInTime) {
        long before = ChronoUnit.DAYS.between(lastInTime, day);
        LocalDate moved = sameDay(day);
        return switch (rule) {
            case SAME_DAY -> moved;
            case SAME_WEEKDAY -> nearest(day.getDayOfWeek(), moved);
            case WORKING_DAY -> atWork(moved.minusDays(before)).plusDays(before);
        };
    }

    /** The end of a month stays one. */
    LocalDate sameDay(LocalDate day) {
        LocalDate moved = day.plusYears((long) toYear - fromYear);
        boolean endOfMonth = day.equals(day.with(TemporalAdjusters.lastDayOfMonth()));
        return endOfMonth && day.getMonthValue() == 2 && day.getDayOfMonth() < 29
                ? moved.with(TemporalAdjusters.lastDayOfMonth())
                : moved;
    }

    private static LocalDate nearest(DayOfWeek wanted, LocalDate day) {
        int ahead = Math.floorMod(wanted.getValue() - day.getDayOfWeek().getValue(), DAYS_A_WEEK);
        return ahead <= HALF_A_WEEK ? day.plusDays(ahead) : day.minusDays((long) DAYS_A_WEEK - ahead);
    }

    private LocalDate atWork(LocalDate day) {
        LocalDate found = day;
        while (!isWorkingDay(found)) {
            found = found.minusDays(1);
        }
        return found;
    }

    /** Of a year whose days off nobody has described only the weekends are known. */
    private boolean isWorkingDay(LocalDate day) {
        return calendar.knows(day)
                ? calendar.isWorkingDay(day)
                : day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    /** The words of a deadline: the day that they name becomes the new one, and the old year the new year. */
    @Nullable
    String words(@Nullable String words, @Nullable LocalDate day, @Nullable LocalDate moved) {
        if (words == null) {
            return null;
        }
        return DAY.matcher(words).replaceAll(found -> Matcher.quoteReplacement(word(found, day, moved)));
    }

    private String word(java.util.regex.MatchResult found, @Nullable LocalDate day, @Nullable LocalDate moved) {
        String year = found.group(4);
        if (year != null) {
            return year(year);
        }
        String printedYear = found.group(3);
        if (day == null
                || moved == null
                || Integer.parseInt(found.group(1)) != day.getDayOfMonth()
                || Integer.parseInt(found.group(2)) != day.getMonthValue()) {
            return printedYear == null
                    ? found.group()
                    : found.group(1) + "/" + found.group(2) + "/" + year(printedYear.substring(1));
        }
        return written(moved) + (printedYear == null ? "" : "/" + moved.getYear());
    }

    private String year(String printed) {
        return Integer.parseInt(printed) == fromYear ? Integer.toString(toYear) : printed;
    }

    /** As offices write it: a nought before days below ten and the first two months. */
    private static String written(LocalDate day) {
        return String.format(
                java.util.Locale.ROOT,
                day.getMonthValue() < 3 ? "%02d/%02d" : "%02d/%d",
                day.getDayOfMonth(),
                day.getMonthValue());
    }

    /** A heading or title: the old year becomes the new one wherever it stands alone. */
    String title(String title) {
        return title.replaceAll("(?<![\\d/])" + fromYear + "(?!\\d)", Integer.toString(toYear));
    }

    boolean namesOldYear(String text) {
        return Pattern.compile("(?<!\\d)" + fromYear + "(?!\\d)").matcher(text).find();
    }
}
