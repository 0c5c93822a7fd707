package vn.danvan.plans.baseline;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.danvan.plans.task.TaskId;

/**
 * A task that is another than it was, is new, or is gone.
 *
 * @param fields what it says otherwise; empty unless CHANGED
 * @param reason why it was withdrawn, where somebody said so
 */
public record TaskChange(
        Kind kind,
        TaskId task,
        String code,
        String text,
        List<Field> fields,
        @Nullable String reason) {

    public enum Kind {
        ADDED,
        CHANGED,
        REMOVED
    }

    public record Field(
            TaskField field,
            @Nullable String before,
            @Nullable String after) {}
}
