package vn.danvan.identity;

import java.util.Set;
import vn.danvan.shared.UnitId;

/** What a list query may return: all of the province, or what belongs to some units. */
public sealed interface ReadScope {

    record Everything() implements ReadScope {}

    record Units(Set<UnitId> units) implements ReadScope {}

    default boolean covers(UnitId unit) {
        return switch (this) {
            case Everything() -> true;
            case Units(Set<UnitId> units) -> units.contains(unit);
        };
    }
}
