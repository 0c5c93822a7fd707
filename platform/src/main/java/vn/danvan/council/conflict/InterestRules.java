package vn.danvan.council.conflict;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** All rules. Where only a name is stored, equal folded names count: somebody too many stands back rather than one too few. */
final class InterestRules {

    static final List<InterestRule> ALL = List.of(
            new InterestRule(InterestKind.OWN_UNIT, InterestRules::ownUnit),
            new InterestRule(InterestKind.SUPERIOR_UNIT, InterestRules::superiorUnit),
            new InterestRule(InterestKind.SUBORDINATE_UNIT, InterestRules::subordinateUnit),
            new InterestRule(InterestKind.FORMER_UNIT, InterestRules::formerUnit),
            new InterestRule(InterestKind.SUCCEEDING_UNIT, InterestRules::succeedingUnit),
            new InterestRule(
                    InterestKind.NOMINATOR,
                    (member, model, around) -> when(model.nominator().equals(member.person()), "")),
            new InterestRule(
                    InterestKind.ENDORSER,
                    (member, model, around) -> when(model.endorsers().stream().anyMatch(member::signedAs), "")),
            new InterestRule(InterestKind.PARTNER_UNIT, InterestRules::partnerUnit),
            new InterestRule(
                    InterestKind.PARTNER,
                    (member, model, around) ->
                            when(model.names(member.name()) || model.name().equals(member.name()), "")),
            new InterestRule(
                    InterestKind.RELATIVE_OF_NOMINATOR,
                    (member, model, around) -> relative(member, each -> nominated(each, model))),
            new InterestRule(
                    InterestKind.RELATIVE_TAKES_PART,
                    (member, model, around) -> relative(
                            member,
                            each -> model.names(each.name()) || model.name().equals(each.name()))),
            new InterestRule(
                    InterestKind.RELATIVE_IN_LEAD_UNIT,
                    (member, model, around) ->
                            relative(member, each -> each.units().contains(model.leadUnit()))),
            new InterestRule(InterestKind.SAME_AWARD, InterestRules::sameAward));

    private InterestRules() {}

    private static Optional<String> ownUnit(MemberFacts member, ModelFacts model, Surroundings around) {
        return unit(member.units(), List.of(model.leadUnit()), around);
    }

    private static Optional<String> superiorUnit(MemberFacts member, ModelFacts model, Surroundings around) {
        UnitFacts units = around.units();
        return units.above(model.leadUnit(), units.levels().above(), member.units()::contains)
                .map(units::name);
    }

    private static Optional<String> subordinateUnit(MemberFacts member, ModelFacts model, Surroundings around) {
        UnitFacts units = around.units();
        for (UUID each : member.units()) {
            if (units.above(each, units.levels().below(), model.leadUnit()::equals)
                    .isPresent()) {
                return Optional.of(units.name(each));
            }
        }
        return Optional.empty();
    }

    private static Optional<String> formerUnit(MemberFacts member, ModelFacts model, Surroundings around) {
        return member.posts().stream()
                .filter(each ->
                        each.unit().equals(model.leadUnit()) && each.endedBetween(model.since(), around.today()))
                .findFirst()
                .map(each -> around.units().name(each.unit()));
    }

    private static Optional<String> succeedingUnit(MemberFacts member, ModelFacts model, Surroundings around) {
        Set<UUID> others = around.units().succeeding(model.leadUnit());
        if (others.isEmpty()) {
            return Optional.empty();
        }
        Stream<UUID> units = member.posts().stream()
                .filter(each -> each.holds(around.today()) || each.endedBetween(model.since(), around.today()))
                .map(MemberFacts.Service::unit);
        return units.filter(others::contains).findFirst().map(around.units()::name);
    }

    private static Optional<String> partnerUnit(MemberFacts member, ModelFacts model, Surroundings around) {
        List<UUID> partners = model.partners().stream()
                .flatMap(name -> around.units().named(name).stream())
                .toList();
        return unit(member.units(), partners, around);
    }

    private static boolean nominated(MemberFacts.Relative relative, ModelFacts model) {
        return model.nominator().equals(relative.person())
                || model.nominatorName().equals(relative.name())
                || model.endorsers().stream().anyMatch(each -> each.name().equals(relative.name()));
    }

    private static Optional<String> sameAward(MemberFacts member, ModelFacts model, Surroundings around) {
        boolean competes = around.candidacies().getOrDefault(member.id(), List.of()).stream()
                .anyMatch(own -> !own.id().equals(model.id()) && !Collections.disjoint(own.rounds(), model.rounds()));
        return when(competes, "");
    }

    private static Optional<String> relative(MemberFacts member, Predicate<MemberFacts.Relative> concerned) {
        return member.relatives().stream().filter(concerned).findFirst().map(MemberFacts.Relative::name);
    }

    private static Optional<String> unit(Set<UUID> own, Collection<UUID> others, Surroundings around) {
        return others.stream().filter(own::contains).findFirst().map(around.units()::name);
    }

    private static Optional<String> when(boolean found, String detail) {
        return found ? Optional.of(detail) : Optional.empty();
    }
}
