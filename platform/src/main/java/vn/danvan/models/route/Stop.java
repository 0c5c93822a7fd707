package vn.danvan.models.route;

import org.jspecify.annotations.Nullable;
import vn.danvan.shared.UnitId;

/**
 * A desk on the way up.
 *
 * @param unit none for the unit above the desk before
 * @param unitName empty there
 */
public record Stop(@Nullable UnitId unit, String unitName) {}
