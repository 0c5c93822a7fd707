package vn.danvan.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An entry with its two sides still as JSON objects of column and value. */
record StoredChange(
        long id,
        Instant happenedAt,
        String act,
        String table,
        @Nullable String record,
        String before,
        String after,
        ChangeSource source,
        @Nullable String person,
        @Nullable String position,
        @Nullable String unit,
        @Nullable String request) {}
