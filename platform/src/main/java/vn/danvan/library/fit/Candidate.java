package vn.danvan.library.fit;

import org.jspecify.annotations.Nullable;
import vn.danvan.library.LibraryRow;
import vn.danvan.shared.UnitId;

/**
 * A published model that the unit could adopt.
 *
 * @param type of its lead unit, and {@code superior} the unit above that
 */
public record Candidate(
        LibraryRow row, String type, @Nullable UnitId superior, boolean ethnicMinorityArea, boolean religionArea) {}
