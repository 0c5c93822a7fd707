package vn.danvan.council.assignment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.danvan.council.round.RoundModel;
import vn.danvan.models.ModelId;
import vn.danvan.models.registration.ModelField;

/** From models, members, conflicts and what is kept to a plan; knows no database. */
final class AssignmentPlanner {

    private final List<RoundModel> models;
    private final List<UUID> members;
    private final Map<ModelId, Set<UUID>> conflicts;
    private final Set<Assignment> kept;
    private final Set<Assignment> abstained;
    private final AssignmentRule rule;

    /**
     * @param kept sheets that somebody has begun, those of former members and of conflicts found since among them
     * @param abstained those of them that will never have points, so that somebody else is wanted
     */
    AssignmentPlanner(
            List<RoundModel> models,
            List<UUID> members,
            Map<ModelId, Set<UUID>> conflicts,
            List<Assignment> kept,
            Set<Assignment> abstained,
            AssignmentRule rule) {
        this.models = models;
        this.members = members;
        this.conflicts = conflicts;
        this.kept = new LinkedHashSet<>(kept);
        this.abstained = abstained;
        this.rule = rule;
    }

    AssignmentPlan plan() {
        int[] starting = new int[members.size()];
        int[] wanted = new int[models.size()];
        boolean[][] allowed = new boolean[models.size()][members.size()];
        for (int model = 0; model < models.size(); model++) {
            wanted[model] =
                    Math.max(0, rule.reviewers() - counting(models.get(model).id()));
            for (int member = 0; member < members.size(); member++) {
                boolean has = has(models.get(model).id(), members.get(member));
                starting[member] += has ? 1 : 0;
                allowed[model][member] = !has && mayJudge(models.get(model), members.get(member));
            }
        }
        Dealing dealing = new Dealing(allowed, starting, rule.maxLoad());
        boolean[][] given = dealing.deal(wanted);
        return new AssignmentPlan(
                List.copyOf(kept), dealt(given), loads(dealing.loads()), shortages(given, wanted, dealing.loads()));
    }

    private boolean has(ModelId model, UUID member) {
        return kept.contains(new Assignment(model, member));
    }

    /** Sheets that count towards the wanted number: one excluded by a conflict does not, nor an abstention. */
    private int counting(ModelId model) {
        Set<UUID> conflicted = conflicts.getOrDefault(model, Set.of());
        return (int) kept.stream()
                .filter(each ->
                        each.model().equals(model) && !conflicted.contains(each.member()) && !abstained.contains(each))
                .count();
    }

    private boolean mayJudge(RoundModel model, UUID member) {
        return !isConflicted(model, member) && isOfField(model, member);
    }

    private boolean isConflicted(RoundModel model, UUID member) {
        return conflicts.getOrDefault(model.id(), Set.of()).contains(member);
    }

    private boolean isOfField(RoundModel model, UUID member) {
        Set<ModelField> fields = rule.fields().getOrDefault(member, Set.of());
        return fields.isEmpty() || model.field() != null && fields.contains(model.field());
    }

    private List<Assignment> dealt(boolean[][] given) {
        List<Assignment> dealt = new ArrayList<>();
        for (int model = 0; model < given.length; model++) {
            for (int member = 0; member < members.size(); member++) {
                if (given[model][member]) {
                    dealt.add(new Assignment(models.get(model).id(), members.get(member)));
                }
            }
        }
        return dealt;
    }

    private Map<UUID, Integer> loads(int[] loads) {
        Map<UUID, Integer> byMember = new LinkedHashMap<>();
        for (int member = 0; member < loads.length; member++) {
            byMember.put(members.get(member), loads[member]);
        }
        return byMember;
    }

    private List<Shortage> shortages(boolean[][] given, int[] wanted, int[] loads) {
        List<Shortage> shortages = new ArrayList<>();
        for (int model = 0; model < given.length; model++) {
            int found = 0;
            for (boolean each : given[model]) {
                found += each ? 1 : 0;
            }
            if (found < wanted[model]) {
                int before = rule.reviewers() - wanted[model];
                shortages.add(shortage(models.get(model), before + found, given[model], loads));
            }
        }
        return shortages;
    }

    private Shortage shortage(RoundModel model, int found, boolean[] given, int[] loads) {
        int conflicted = 0;
        int otherField = 0;
        int full = 0;
        for (int member = 0; member < loads.length; member++) {
            UUID id = members.get(member);
            if (isConflicted(model, id)) {
                conflicted++;
            } else if (!given[member] && !has(model.id(), id)) {
                otherField += isOfField(model, id) ? 0 : 1;
                full += isOfField(model, id) && loads[member] >= rule.maxLoad() ? 1 : 0;
            }
        }
        return new Shortage(model.id(), found, rule.reviewers(), conflicted, otherField, full);
    }
}
