package vn.danvan.models.duplicates;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.danvan.shared.TextFolding;

/**
 * What registrations are worth a closer look beside some others: whose name and place together are alike, and, of the
 * same unit, whose names are alike most, however little that is.
 */
final class NearRegistrations {

    private static final int NEAR = 200;
    private static final int OF_UNIT = 100;
    /** Of 750 labelled pairs none of the same model shares less than 0.48; a lower one lets in far more to look at. */
    private static final double ALIKE = 0.45;

    private final NearTexts everywhere;
    private final Map<UUID, NearTexts> ofUnits = new HashMap<>();

    /**
     * One registration.
     *
     * @param folded name and place
     */
    record Registered(UUID id, UUID unit, String name, String folded) {}

    NearRegistrations(Collection<Registered> wanted) {
        everywhere = new NearTexts(texts(wanted, Registered::folded), ALIKE, NEAR);
        Map<UUID, List<Registered>> byUnit = new HashMap<>();
        wanted.forEach(each ->
                byUnit.computeIfAbsent(each.unit(), first -> new ArrayList<>()).add(each));
        byUnit.forEach(
                (unit, own) -> ofUnits.put(unit, new NearTexts(texts(own, NearRegistrations::name), 0, OF_UNIT)));
    }

    private static Map<UUID, String> texts(Collection<Registered> registrations, Function<Registered, String> text) {
        return registrations.stream().collect(Collectors.toMap(Registered::id, text));
    }

    private static String name(Registered registration) {
        return TextFolding.fold(registration.name());
    }

    void offer(Registered other) {
        everywhere.offer(other.id(), other.folded());
        NearTexts ofUnit = ofUnits.get(other.unit());
        if (ofUnit != null) {
            ofUnit.offer(other.id(), name(other));
        }
    }

    /** By the wanted ones, none of which is among its own. */
    Map<UUID, Set<UUID>> found() {
        Map<UUID, Set<UUID>> found = new HashMap<>();
        everywhere.found().forEach((id, others) -> found.put(id, new HashSet<>(others)));
        ofUnits.values().forEach(unit -> unit.found()
                .forEach((id, others) ->
                        found.computeIfAbsent(id, first -> new HashSet<>()).addAll(others)));
        return found;
    }
}
