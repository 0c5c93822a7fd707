package vn.danvan.identity;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import vn.danvan.shared.UnitId;

/** What posts and rights need to know of the organisation; the organisation module answers. */
public interface UnitTree {

    Set<UnitId> selfAndBelow(UnitId unit, LocalDate day);

    Set<UnitId> ofGovernment(LocalDate day);

    /** Who bears these names on that day, by exact name after folding; a name of none or of several is left out. */
    Map<String, UnitId> byNames(Collection<String> names, LocalDate day);

    /** What these are called on that day; one that is gone bears its last name, an unknown one is left out. */
    Map<UnitId, String> names(Collection<UnitId> units, LocalDate day);

    /** @throws IllegalArgumentException when no unit has this code */
    UnitId byCode(String code);
}
