package vn.danvan.council.conflict;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

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

    /** The nearest unit of that kind above this one, at most so many levels; not those that stand above everybody. */
    Optional<UUID> above(UUID unit, int most, Predicate<UUID> wanted) {
        UUID next = superiors.get(unit);
        for (int level = 0; level < most && next != null && superiors.containsKey(next); level++) {
            if (wanted.test(next)) {
                return Optional.of(next);
            }
            next = superiors.get(next);
        }
        return Optional.empty();
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
