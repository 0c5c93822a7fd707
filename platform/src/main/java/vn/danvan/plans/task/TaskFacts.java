package vn.danvan.plans.task;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a plan says of one task and people may change.
 *
 * @param responsible the person or position that answers for it, as the plan names it
 * @param product what is there when it is done
 * @param dueKind DATE, PERIODIC, EVENT, CONTINUOUS or NONE; {@code dueOn} only with DATE, and then always
 */
public record TaskFacts(
        TaskId task,
        String text,
        @Nullable String responsible,
        @Nullable String product,
        String dueKind,
        @Nullable LocalDate dueOn,
        @Nullable String dueText) {}
