package vn.danvan.workdays;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What the deadline function answers.
 *
 * @param lastDay the last day on which work is in time, after an extension where there is one; null without a deadline
 * @param last the last moment in time, inclusive, in Asia/Ho_Chi_Minh; null without a deadline
 * @param originalLastDay the last day before the extension; null where nothing was extended
 * @param days working days left while not done; whole days late when OVERDUE or DONE_LATE, a begun day counts; else 0
 * @param estimated whether a year without data was in the way, so that {@code days} counts weekdays
 */
public record Standing(
        DeadlineState state,
        @Nullable LocalDate lastDay,
        @Nullable LocalDateTime last,
        @Nullable LocalDate originalLastDay,
        int days,
        boolean estimated) {}
