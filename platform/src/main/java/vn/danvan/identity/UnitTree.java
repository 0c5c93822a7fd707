package vn.danvan.identity;

import java.time.LocalDate;
import java.util.Set;
import vn.danvan.shared.UnitId;

/** What rights need to know of the organisation; the organisation module answers. */
public interface UnitTree {

    Set<UnitId> selfAndBelow(UnitId unit, LocalDate day);

    Set<UnitId> ofGovernment(LocalDate day);

    /** @throws IllegalArgumentException when no unit has this code */
    UnitId byCode(String code);
}
