package vn.danvan.tenantconfig;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** Something that holds from a day (inclusive) until the next one of its kind begins. */
public interface Dated {

    LocalDate from();

    /** What held on that day; before the first entry, the first one. */
    static <T extends Dated> T on(List<T> history, LocalDate day) {
        return history.stream()
                .filter(entry -> !entry.from().isAfter(day))
                .max(Comparator.comparing(Dated::from))
                .orElseGet(history::getFirst);
    }
}
