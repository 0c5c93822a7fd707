package vn.danvan.plans.calendar;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.danvan.plans.PlanId;
import vn.danvan.plans.task.TaskId;
import vn.danvan.workdays.Standing;

/**
 * A task as a calendar or a timeline shows it.
 *
 * @param lead the bodies that are to do it, as the plan names them
 * @param parts how many units have a part of it; {@code done} how many of these are done. 0 where it has no parts
 */
public record CalendarTask(
        TaskId task,
        PlanId plan,
        @Nullable String planTitle,
        String code,
        String text,
        String lead,
        @Nullable String dueText,
        Standing standing,
        int parts,
        int done) {

    /** The last day in time; only where there is one. */
    public LocalDate day() {
        return Objects.requireNonNull(standing.lastDay());
    }
}
