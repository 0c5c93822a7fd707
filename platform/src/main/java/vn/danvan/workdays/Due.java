package vn.danvan.workdays;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** Until when something is to be done, as it was written. */
public sealed interface Due {

    /** Continuous work ("thường xuyên") or work without a day; it is never overdue. */
    record Open() implements Due {}

    /** "Trước ngày …": whether the named day still counts is the province's rule. */
    record Before(LocalDate day) implements Due {}

    /** "Chậm nhất ngày …", "đến ngày …": the day counts; to its end, or to the time where there is one. */
    record Until(LocalDate day, @Nullable LocalTime time) implements Due {}
}
