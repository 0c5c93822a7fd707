package vn.danvan.council.conflict;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What the rules look up around a member and a model. A round puts every rule to every pair of the two, so what depends on
 * one of them alone is worked out once and not again for each of the other; it lives as long as that one question.
 */
final class Surroundings {

    private final UnitFacts units;
    private final Map<UUID, List<ModelFacts>> candidacies;
    private final LocalDate today;
    private final Map<UUID, Set<UUID>> held = new HashMap<>();
    private final Map<UUID, Set<UUID>> above = new HashMap<>();
    private final Map<UUID, Set<UUID>> overHeld = new HashMap<>();
    private final Map<UUID, Set<UUID>> partners = new HashMap<>();

    /** @param candidacies by person's membership: the models of the rounds that the member registered or is named in */
    Surroundings(UnitFacts units, Map<UUID, List<ModelFacts>> candidacies, LocalDate today) {
        this.units = units;
        this.candidacies = candidacies;
        this.today = today;
    }

    UnitFacts units() {
        return units;
    }

    LocalDate today() {
        return today;
    }

    List<ModelFacts> candidacies(MemberFacts member) {
        return candidacies.getOrDefault(member.id(), List.of());
    }

    /** In which the member holds a post today. */
    Set<UUID> held(MemberFacts member) {
        return held.computeIfAbsent(member.id(), id -> member.units(today));
    }

    /** That count as superior to a unit which leads a model. */
    Set<UUID> above(UUID leadUnit) {
        return above.computeIfAbsent(
                leadUnit, unit -> units.above(unit, units.levels().above()));
    }

    /** That count as superior to a unit in which a member sits. */
    Set<UUID> overHeld(UUID unit) {
        return overHeld.computeIfAbsent(
                unit, each -> units.above(each, units.levels().below()));
    }

    /** Units that bear the name of one of the model's partners. */
    Set<UUID> partners(ModelFacts model) {
        return partners.computeIfAbsent(model.id(), id -> model.partners().stream()
                .flatMap(name -> units.named(name).stream())
                .collect(Collectors.toSet()));
    }
}
