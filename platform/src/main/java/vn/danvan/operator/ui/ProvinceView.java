package vn.danvan.operator.ui;

import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.danvan.tenancy.TenantState;
import vn.danvan.tenancy.provinces.ProvinceRow;

/** A province as the pages show it: numbers and times in the reader's writing. */
record ProvinceView(ProvinceRow row, Locale locale) {

    private static final double MEGABYTE = 1024 * 1024;
    private static final int VERSION_SHOWN = 8;
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy").withZone(ZONE);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    /** The last part of the translation keys of its state, and of its colour. */
    public String state() {
        return row.state().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether people meet the maintenance page. */
    public boolean broken() {
        return row.state() != TenantState.DELETED && (row.failure() != null || !row.current());
    }

    public String version() {
        return row.version().substring(0, Math.min(VERSION_SHOWN, row.version().length()));
    }

    /** In megabytes. */
    public String size() {
        Long bytes = row.bytes();
        if (bytes == null) {
            return "–";
        }
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(1);
        return format.format(bytes / MEGABYTE) + " MB";
    }

    public String people() {
        Integer people = row.people();
        return people == null ? "–" : NumberFormat.getIntegerInstance(locale).format(people);
    }

    public String counted() {
        return time(row.countedAt());
    }

    public String migrated() {
        return time(row.migratedAt());
    }

    public String changed() {
        return time(row.changedAt());
    }

    public String created() {
        return time(row.createdAt());
    }

    public String finalOn() {
        LocalDate day = row.finalOn();
        return day == null ? "–" : DAY.format(day);
    }

    static String time(@Nullable Instant when) {
        return when == null ? "–" : TIME.format(when);
    }
}
