package vn.danvan.plans.extension;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.danvan.plans.task.TaskId;

/**
 * A request for a later deadline and its answer.
 *
 * @param version what an answer must name
 * @param grantedOn the new last day; only when granted, and never later than {@code wantedOn}
 * @param answer why it was refused or shortened
 */
public record Extension(
        ExtensionId id,
        int version,
        TaskId task,
        String code,
        String text,
        ExtensionState state,
        LocalDate wantedOn,
        String reason,
        Instant askedAt,
        String askedBy,
        @Nullable LocalDate grantedOn,
        @Nullable String answer,
        @Nullable Instant answeredAt,
        @Nullable String answeredBy) {}
