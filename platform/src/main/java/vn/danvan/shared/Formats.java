package vn.danvan.shared;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** Dates as offices write them. */
public final class Formats {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm:ss dd/MM/yyyy");

    private Formats() {}

    public static String day(LocalDate day) {
        return DAY.format(day);
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
