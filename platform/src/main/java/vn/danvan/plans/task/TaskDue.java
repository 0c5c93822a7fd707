package vn.danvan.plans.task;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.danvan.shared.TextFolding;
import vn.danvan.workdays.Due;

/** A task's deadline as its words say it: "trước …" does not name the last day, anything else does. */
public final class TaskDue {

    private TaskDue() {}

    public static Due of(@Nullable LocalDate day, @Nullable String words) {
        if (day == null) {
            return new Due.Open();
        }
        boolean before = words != null && TextFolding.fold(words).strip().startsWith("truoc ");
        return before ? new Due.Before(day) : new Due.Until(day, null);
    }

    public static @Nullable Due extended(@Nullable LocalDate day) {
        return day == null ? null : new Due.Until(day, null);
    }
}
