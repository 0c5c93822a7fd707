package vn.danvan.shared;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Dates as offices write them. */
public final class Formats {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm:ss dd/MM/yyyy");

    private static final Pattern IN_ADDRESSES = Pattern.compile("[12]\\d{3}-\\d{2}-\\d{2}");

    private Formats() {}

    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** As an address has it, {@code 2026-06-15}; empty for anything else, also for days that no database knows. */
    public static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(text).filter(IN_ADDRESSES.asMatchPredicate()).map(LocalDate::parse);
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** To the second, as logs need it. */
    public static String moment(LocalDateTime moment) {
        return MOMENT.format(moment);
    }

    /** The day, else the year, else nothing. */
    public static @Nullable String dayOrYear(@Nullable LocalDate day, @Nullable Integer year) {
        if (day != null) {
            return day(day);
        }
        return year == null ? null : year.toString();
    }
}
