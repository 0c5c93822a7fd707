package vn.danvan.council.conflict;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * The tree of today; ended units stand where they stood last.
 *
 * @param superiors by unit; units without one are left out
 * @param byName folded names and short names that only one unit bears
 * @param succeeded units that became, or came out of, the other; both ways
 */
record UnitFacts(
        Map<UUID, UUID> superiors,
        Map<UUID, String> names,
        Map<String, UUID> byName,
        Map<UUID, Set<UUID>> succeeded,
        ConflictSettings.Levels levels) {

    /** Units above, at most so many levels, but for those that stand above everybody. */
    Set<UUID> above(UUID unit, int most) {
        Set<UUID> above = new HashSet<>();
        UUID next = superiors.get(unit);
        for (int level = 0; level < most && next != null && superiors.containsKey(next) && above.add(next); level++) {
            next = superiors.get(next);
        }
        return above;
    }

    Optional<UUID> named(String folded) {
        return Optional.ofNullable(byName.get(folded));
    }

    String name(UUID unit) {
        return names.getOrDefault(unit, "");
    }

    Set<UUID> succeeding(UUID unit) {
        return succeeded.getOrDefault(unit, Set.of());
    }
}
