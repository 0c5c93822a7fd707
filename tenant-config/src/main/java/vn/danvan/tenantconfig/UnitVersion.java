package vn.danvan.tenantconfig;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a unit was called and where it stood, from {@code validFrom} (inclusive) to {@code validTo} (exclusive; none
 * means until now).
 */
public record UnitVersion(
        String code,
        String name,
        String shortName,
        String symbol,
        String type,
        String side,
        @Nullable String parent,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {

    public boolean holdsOn(LocalDate day) {
        return !validFrom.isAfter(day) && (validTo == null || validTo.isAfter(day));
    }

    /** Whether it holds on some day of the span, both ends included. */
    boolean holdsBetween(LocalDate first, LocalDate last) {
        return !validFrom.isAfter(last) && (validTo == null || validTo.isAfter(first));
    }

    boolean overlaps(UnitVersion other) {
        return (other.validTo == null || validFrom.isBefore(other.validTo))
                && (validTo == null || other.validFrom.isBefore(validTo));
    }
}
