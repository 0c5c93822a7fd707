package vn.danvan.models;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.danvan.models.life.ModelState;
import vn.danvan.models.registration.ModelField;
import vn.danvan.models.step.ModelLevel;
import vn.danvan.shared.UnitId;

/**
 * @param code year and number within it, such as 2026-014
 * @param version what a step must name
 * @param desk the unit at which it lies, since {@code deskSince}
 * @param recognised the highest level at which it was recognised
 */
public record ModelSummary(
        ModelId id,
        int version,
        String code,
        String name,
        @Nullable ModelField field,
        int year,
        ModelState state,
        UnitId leadUnit,
        String leadName,
        UnitId desk,
        String deskName,
        Instant deskSince,
        @Nullable ModelLevel recognised) {}
