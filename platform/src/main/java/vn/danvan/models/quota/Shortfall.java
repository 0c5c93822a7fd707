package vn.danvan.models.quota;

import org.jspecify.annotations.Nullable;
import vn.danvan.models.registration.ModelField;
import vn.danvan.shared.UnitId;

/**
 * A unit that has registered less than it shall.
 *
 * @param field none for all fields together
 */
public record Shortfall(
        UnitId unit, String unitName, @Nullable ModelField field, int used, int minimum) {}
