package vn.danvan.models.quota;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.danvan.models.registration.ModelField;

/** What somebody allowed a unit beyond its maximum, and why. */
public record Excess(
        UUID id,
        int year,
        String unitName,
        @Nullable ModelField field,
        int extra,
        String reason,
        Instant grantedAt,
        String grantedBy,
        String position) {}
