package vn.danvan.models.step;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Levels of recognition, the lowest first. Each has a text {@code models.level.<name>}. */
public enum ModelLevel {
    GRASSROOTS,
    DISTRICT,
    PROVINCE,
    CENTRAL;

    /** From this day on there are no districts. */
    private static final LocalDate WITHOUT_DISTRICTS = LocalDate.of(2025, 7, 1);

    public static List<ModelLevel> on(LocalDate day) {
        return Arrays.stream(values())
                .filter(level -> level != DISTRICT || day.isBefore(WITHOUT_DISTRICTS))
                .toList();
    }

    /** The next higher level that is there on the day. */
    public Optional<ModelLevel> next(LocalDate day) {
        return on(day).stream().filter(level -> level.compareTo(this) > 0).findFirst();
    }
}
