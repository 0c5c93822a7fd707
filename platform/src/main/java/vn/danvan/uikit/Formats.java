package vn.danvan.uikit;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates and numbers as a Vietnamese office writes them, whatever language the labels are in. */
public final class Formats {

    private static final Locale VIETNAMESE = Locale.of("vi", "VN");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm", Locale.ROOT);

    private Formats() {}

    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    public static String minute(LocalDateTime moment) {
        return MINUTE.format(moment);
    }

    public static String number(long number) {
        return NumberFormat.getIntegerInstance(VIETNAMESE).format(number);
    }

    /** Keeps the decimals that the number has. */
    public static String number(BigDecimal number) {
        NumberFormat format = NumberFormat.getNumberInstance(VIETNAMESE);
        format.setMaximumFractionDigits(Math.max(0, number.scale()));
        return format.format(number);
    }
}
