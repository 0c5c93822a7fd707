package vn.danvan.plans.task;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Something that happened to the work on a task. */
public record TaskNote(
        Kind kind,
        Instant happenedAt,
        String fullName,
        String position,
        @Nullable Integer percent,
        @Nullable String note) {

    public enum Kind {
        ACCEPTED,
        PROGRESS,
        EVIDENCE,
        REPORTED,
        CONFIRMED,
        RETURNED,
        /** The task of the plan was edited, and the unit's copy with it. */
        PUSHED,
        /** An amendment took the task out of the plan; the note is the reason. */
        WITHDRAWN,
        /** The unit is gone and another took its part over; the note names both. */
        TAKEN_OVER,
        EXTENSION_ASKED,
        EXTENSION_GRANTED,
        EXTENSION_REFUSED,
        EXTENSION_WITHDRAWN
    }
}
