package vn.danvan.council.conflict;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.danvan.council.CouncilId;
import vn.danvan.models.ModelId;
import vn.danvan.tenancy.CurrentTenant;

/** Puts every rule to every pair of a member and a model; a handful of queries, however many there are. */
@Component
class InterestFinding {

    private final ModelFactsQueries models;
    private final MemberFactsQueries members;
    private final UnitFactsQueries units;
    private final ConflictSettings settings;
    private final Clock clock;

    InterestFinding(
            ModelFactsQueries models,
            MemberFactsQueries members,
            UnitFactsQueries units,
            ConflictSettings settings,
            Clock clock) {
        this.models = models;
        this.members = members;
        this.units = units;
        this.settings = settings;
        this.clock = clock;
    }

    /** Members of all times: whoever left the council keeps the sheets that were handed in. */
    List<Interest> find(CouncilId council, Set<UUID> wanted) {
        LocalDate today = LocalDate.now(clock);
        List<MemberFacts> all = members.of(council, today);
        List<ModelFacts> facts = models.withRivals(wanted);
        UnitFacts tree = units.on(today, settings.of(CurrentTenant.required().toString()));
        Surroundings around = new Surroundings(tree, candidacies(all, facts), today);
        return facts.stream()
                .filter(model -> wanted.contains(model.id()))
                .flatMap(model -> all.stream().flatMap(member -> find(member, model, around).stream()))
                .toList();
    }

    private static List<Interest> find(MemberFacts member, ModelFacts model, Surroundings around) {
        List<Interest> found = new ArrayList<>();
        for (InterestRule rule : InterestRules.ALL) {
            rule.test()
                    .find(member, model, around)
                    .ifPresent(detail ->
                            found.add(new Interest(member.id(), new ModelId(model.id()), rule.kind(), detail)));
        }
        return found;
    }

    private static Map<UUID, List<ModelFacts>> candidacies(List<MemberFacts> members, List<ModelFacts> models) {
        return members.stream().collect(Collectors.toMap(MemberFacts::id, candidacies(models)));
    }

    private static Function<MemberFacts, List<ModelFacts>> candidacies(List<ModelFacts> models) {
        return member -> models.stream()
                .filter(model -> model.nominator().equals(member.person())
                        || model.names(member.name())
                        || model.name().equals(member.name()))
                .toList();
    }
}
