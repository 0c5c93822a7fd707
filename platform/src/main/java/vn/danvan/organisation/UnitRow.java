package vn.danvan.organisation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.danvan.shared.Side;
import vn.danvan.shared.UnitId;

/**
 * A unit as it was on a day.
 *
 * @param validTo first day on which this version no longer held; none means until now
 * @param children how many units stood directly below on that day
 */
public record UnitRow(
        UnitId id,
        String code,
        String name,
        String shortName,
        String symbol,
        String type,
        Side side,
        @Nullable UnitId parent,
        @Nullable String parentCode,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        int children) {}
