package vn.danvan.scoring;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** @param edition 1 for the first edition of this code, then upwards */
public record SchemeSummary(
        SchemeId id,
        String code,
        int edition,
        String name,
        boolean sample,
        SchemeState state,
        Instant createdAt,
        @Nullable Instant lockedAt) {}
