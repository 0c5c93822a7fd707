package vn.danvan.plans.derivation;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A task that a unit adds to its plan.
 *
 * @param lead the body that is to do it; the unit itself where absent
 * @param dueKind DATE, PERIODIC, EVENT, CONTINUOUS or NONE; {@code dueOn} only with DATE, and then always
 */
public record NewTask(
        String text,
        @Nullable String lead,
        @Nullable String responsible,
        @Nullable String product,
        String dueKind,
        @Nullable LocalDate dueOn,
        @Nullable String dueText) {

    public NewTask {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(dueKind, "dueKind");
    }
}
