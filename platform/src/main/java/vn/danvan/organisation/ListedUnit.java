package vn.danvan.organisation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A unit as a row of the list.
 *
 * @param parent what the unit above it is called on that day; null for the top of a tree
 * @param asked the day that somebody asked for; null where it is today, whichever that is
 */
public record ListedUnit(
        UnitRow unit, @Nullable String parent, @Nullable LocalDate asked) {

    /** As offices say it, both days included; null where it goes on. */
    public @Nullable LocalDate lastDay() {
        LocalDate end = unit.validTo();
        return end == null ? null : end.minusDays(1);
    }
}
