package vn.danvan.council.assignment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.danvan.council.CouncilMember;
import vn.danvan.council.Memberships;
import vn.danvan.council.assignment.AssignmentProblem.Reason;
import vn.danvan.council.conflict.Conflicts;
import vn.danvan.council.round.RoundAccess;
import vn.danvan.council.round.RoundId;
import vn.danvan.council.round.RoundModel;
import vn.danvan.council.round.RoundSummary;
import vn.danvan.council.round.Rounds;
import vn.danvan.council.sheet.SheetLine;
import vn.danvan.council.sheet.SheetState;
import vn.danvan.council.sheet.Sheets;
import vn.danvan.models.ModelId;

/** Who scores what: by rule with a preview, or one by one. Nobody is ever given a model in conflict of interest. */
@Service
@Transactional
public class SheetAssignmentService {

    private final Rounds rounds;
    private final RoundAccess access;
    private final Sheets sheets;
    private final Memberships memberships;
    private final Conflicts conflicts;
    private final Clock clock;

    SheetAssignmentService(
            Rounds rounds,
            RoundAccess access,
            Sheets sheets,
            Memberships memberships,
            Conflicts conflicts,
            Clock clock) {
        this.rounds = rounds;
        this.access = access;
        this.sheets = sheets;
        this.memberships = memberships;
        this.conflicts = conflicts;
        this.clock = clock;
    }

    /** What the rule would lead to; changes nothing. */
    @Transactional(readOnly = true)
    public AssignmentPlan preview(RoundId id, AssignmentRule rule) {
        RoundSummary round = rounds.get(id);
        access.requireLead(round.council());
        return plan(round, rule);
    }

    /**
     * Deals out as a preview showed. Sheets that somebody has begun stay, the others are taken back.
     *
     * @param shown what the preview dealt
     * @throws AssignmentProblem where the same rule leads to something else by now; nothing is changed then
     */
    public AssignmentPlan apply(RoundId id, AssignmentRule rule, List<Assignment> shown) {
        RoundSummary round = rounds.requireOpen(id);
        access.requireLead(round.council());
        AssignmentPlan plan = plan(round, rule);
        if (!new HashSet<>(plan.dealt()).equals(new HashSet<>(shown))) {
            throw new AssignmentProblem(Reason.PREVIEW_OUT_OF_DATE);
        }
        apply(id, plan);
        return plan;
    }

    private void apply(RoundId id, AssignmentPlan plan) {
        Set<Assignment> wanted = new HashSet<>(plan.dealt());
        sheets.takeBack(
                id,
                sheets.of(id).stream()
                        .filter(each -> !wanted.contains(assignment(each)))
                        .map(SheetLine::id)
                        .toList());
        sheets.assign(
                id,
                plan.dealt().stream().map(Assignment::model).toList(),
                plan.dealt().stream().map(Assignment::member).toList());
    }

    private AssignmentPlan plan(RoundSummary round, AssignmentRule rule) {
        List<RoundModel> models = rounds.models(round.id());
        List<SheetLine> begun = sheets.of(round.id()).stream()
                .filter(each -> each.state() != SheetState.ASSIGNED)
                .toList();
        return new AssignmentPlanner(
                        models,
                        members(round).stream().map(CouncilMember::id).toList(),
                        conflicts.conflicted(
                                round.council(),
                                models.stream().map(RoundModel::id).toList()),
                        begun.stream().map(SheetAssignmentService::assignment).toList(),
                        begun.stream()
                                .filter(each -> each.state() == SheetState.ABSTAINED)
                                .map(SheetAssignmentService::assignment)
                                .collect(Collectors.toSet()),
                        rule)
                .plan();
    }

    private static Assignment assignment(SheetLine line) {
        return new Assignment(line.model(), line.member());
    }

    /** Whom models of this round may be given to: members of today. */
    @Transactional(readOnly = true)
    public List<CouncilMember> members(RoundId id) {
        RoundSummary round = rounds.get(id);
        access.requireRead();
        return members(round);
    }

    private List<CouncilMember> members(RoundSummary round) {
        return memberships.on(round.council(), LocalDate.now(clock));
    }

    /** @throws AssignmentProblem where there is a conflict of interest: it blocks, and nothing lifts it here */
    public void assign(RoundId id, ModelId model, UUID member) {
        RoundSummary round = rounds.requireOpen(id);
        access.requireLead(round.council());
        if (rounds.models(id).stream().noneMatch(each -> each.id().equals(model))) {
            throw new AssignmentProblem(Reason.NOT_IN_ROUND);
        }
        CouncilMember found = members(round).stream()
                .filter(each -> each.id().equals(member))
                .findFirst()
                .orElseThrow(() -> new AssignmentProblem(Reason.NO_MEMBER));
        Map<ModelId, Set<UUID>> conflicted = conflicts.conflicted(round.council(), List.of(model));
        if (conflicted.getOrDefault(model, Set.of()).contains(member)) {
            throw new AssignmentProblem(Reason.CONFLICT_OF_INTEREST, found.name());
        }
        sheets.assign(id, List.of(model), List.of(member));
    }

    /** @throws AssignmentProblem where the member has begun to score it */
    public void takeBack(RoundId id, ModelId model, UUID member) {
        RoundSummary round = rounds.requireOpen(id);
        access.requireLead(round.council());
        List<UUID> found = sheets.of(id).stream()
                .filter(each -> each.model().equals(model) && each.member().equals(member))
                .map(SheetLine::id)
                .toList();
        if (found.isEmpty()) {
            throw new AssignmentProblem(Reason.NOT_IN_ROUND);
        }
        if (sheets.takeBack(id, found) == 0) {
            throw new AssignmentProblem(Reason.BEGUN);
        }
    }
}
