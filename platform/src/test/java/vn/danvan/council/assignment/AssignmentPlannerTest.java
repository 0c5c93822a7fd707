package vn.danvan.council.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.danvan.council.round.RoundModel;
import vn.danvan.models.ModelId;
import vn.danvan.models.registration.ModelField;

class AssignmentPlannerTest {

    private final List<UUID> members =
            IntStream.range(0, 6).mapToObj(each -> new UUID(1, each)).toList();

    @Test
    void eachModelHasItsJudgesOrAReasonWhyNotAndNoneIsInConflict() {
        Random random = new Random(4711);
        for (int instance = 0; instance < 200; instance++) {
            List<RoundModel> models = models(1 + random.nextInt(25), random);
            Map<ModelId, Set<UUID>> conflicts = conflicts(models, random);
            List<Assignment> kept = kept(models, random);
            AssignmentRule rule = new AssignmentRule(
                    1 + random.nextInt(4),
                    1 + random.nextInt(20),
                    Map.of(members.getFirst(), Set.of(ModelField.ECONOMY)));

            AssignmentPlan plan = new AssignmentPlanner(models, members, conflicts, kept, Set.of(), rule).plan();

            requireWhole(plan, models, conflicts, rule);
            assertThat(plan.kept()).containsExactlyInAnyOrderElementsOf(kept);
            assertThat(plan.dealt()).noneMatch(kept::contains);
        }
    }

    private void requireWhole(
            AssignmentPlan plan, List<RoundModel> models, Map<ModelId, Set<UUID>> conflicts, AssignmentRule rule) {
        for (Assignment each : plan.dealt()) {
            assertThat(conflicts.getOrDefault(each.model(), Set.of())).doesNotContain(each.member());
        }
        for (RoundModel model : models) {
            Set<UUID> conflicted = conflicts.getOrDefault(model.id(), Set.of());
            long judges = Stream.concat(plan.kept().stream(), plan.dealt().stream())
                    .filter(each -> each.model().equals(model.id()) && !conflicted.contains(each.member()))
                    .count();
            List<Shortage> reasons = plan.shortages().stream()
                    .filter(each -> each.model().equals(model.id()))
                    .toList();
            assertThat(reasons).hasSize(judges < rule.reviewers() ? 1 : 0);
            reasons.forEach(each -> assertThat(each.conflicted() + each.otherField() + each.full() + judges)
                    .as("every member is a judge of it, or has a reason not to be")
                    .isEqualTo(members.size()));
        }
    }

    @Test
    void abstentionAsksForSomebodyElse() {
        List<RoundModel> one = models(1, new Random(1));
        Assignment abstained = new Assignment(one.getFirst().id(), members.getFirst());

        AssignmentPlan plan = new AssignmentPlanner(
                        one,
                        members,
                        Map.of(),
                        List.of(abstained),
                        Set.of(abstained),
                        new AssignmentRule(2, 9, Map.of()))
                .plan();

        assertThat(plan.dealt()).hasSize(2).doesNotContain(abstained);
    }

    @Test
    void sameInputLeadsToTheSamePlan() {
        List<RoundModel> models = models(40, new Random(3));
        AssignmentRule rule = new AssignmentRule(3, 30, Map.of());

        assertThat(new AssignmentPlanner(models, members, Map.of(), List.of(), Set.of(), rule).plan())
                .isEqualTo(new AssignmentPlanner(models, members, Map.of(), List.of(), Set.of(), rule).plan());
    }

    private static List<RoundModel> models(int count, Random random) {
        return IntStream.range(0, count)
                .mapToObj(each -> new RoundModel(
                        new ModelId(new UUID(2, each)),
                        "2026-" + each,
                        "Mô hình " + each,
                        ModelField.values()[random.nextInt(ModelField.values().length)],
                        "",
                        each + 1,
                        false))
                .toList();
    }

    private Map<ModelId, Set<UUID>> conflicts(List<RoundModel> models, Random random) {
        Map<ModelId, Set<UUID>> conflicts = new HashMap<>();
        for (RoundModel model : models) {
            Set<UUID> some = new HashSet<>(members);
            some.removeIf(each -> random.nextInt(4) > 0);
            conflicts.put(model.id(), some);
        }
        return conflicts;
    }

    private List<Assignment> kept(List<RoundModel> models, Random random) {
        List<Assignment> kept = new ArrayList<>();
        for (RoundModel model : models) {
            if (random.nextInt(5) == 0) {
                kept.add(new Assignment(model.id(), members.get(random.nextInt(members.size()))));
            }
        }
        return kept;
    }
}
