package vn.danvan.models.quota;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How many registrations there shall and may be.
 *
 * @param version what a change must name
 * @param unitName empty where it is for more than one unit
 * @param minimum none where nothing is expected, {@code maximum} none where there may be any number
 */
public record Quota(
        UUID id,
        int version,
        QuotaScope scope,
        String unitName,
        @Nullable Integer minimum,
        @Nullable Integer maximum) {}
