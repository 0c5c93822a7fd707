package vn.danvan.plans.task;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.danvan.shared.TextFolding;
import vn.danvan.workdays.Due;

/** A task's deadline as its words say it: "trước …", also behind "chậm nhất", does not name the last day, anything else does. */
public final class TaskDue {

    private static final Pattern BEFORE =
            Pattern.compile("(?:(?:cham nhat|muon nhat|hoan thanh|xong)(?: la)? )?truoc ");

    private TaskDue() {}

    public static Due of(@Nullable LocalDate day, @Nullable String words) {
        if (day == null) {
            return new Due.Open();
        }
        boolean before =
                words != null && BEFORE.matcher(TextFolding.fold(words).strip()).lookingAt();
        return before ? new Due.Before(day) : new Due.Until(day, null);
    }

    public static @Nullable Due extended(@Nullable LocalDate day) {
        return day == null ? null : new Due.Until(day, null);
    }
}
