package vn.danvan.tenantconfig;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Units that documents address together, from {@code from} (inclusive) to {@code to} (exclusive; none means until now).
 *
 * @param types every unit of these types that stands on the day in question
 * @param words the kinds as documents list them, such as "sở" in "các sở, ban, ngành"
 * @param units codes of units that belong to it whatever their type
 */
public record UnitGroup(
        String code,
        String name,
        LocalDate from,
        @Nullable LocalDate to,
        List<String> types,
        List<String> words,
        List<String> units) {

    // The file may leave lists out.
    @SuppressWarnings("NullAway")
    public UnitGroup {
        types = types == null ? List.of() : List.copyOf(types);
        words = words == null ? List.of() : List.copyOf(words);
        units = units == null ? List.of() : List.copyOf(units);
    }
}
