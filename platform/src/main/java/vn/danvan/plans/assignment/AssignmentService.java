package vn.danvan.plans.assignment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.danvan.identity.ActingPost;
import vn.danvan.identity.NotPermitted;
import vn.danvan.identity.Right;
import vn.danvan.identity.Rights;
import vn.danvan.organisation.groups.Addressing;
import vn.danvan.organisation.groups.GroupMember;
import vn.danvan.plans.PlanId;
import vn.danvan.plans.PlanProblem;
import vn.danvan.plans.event.PartsGiven;
import vn.danvan.plans.task.TaskId;
import vn.danvan.shared.NotFound;
import vn.danvan.shared.TimeOrderedIds;
import vn.danvan.shared.UnitId;

/** Gives a plan's tasks to the units that it addresses, and shows how far they are. */
@Service
@Transactional
public class AssignmentService {

    private final PlanHeads heads;
    private final PlanAudience audience;
    private final AssignableTasks tasks;
    private final AssignmentRows rows;
    private final Addressing addressing;
    private final Rights rights;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    AssignmentService(
            PlanHeads heads,
            PlanAudience audience,
            AssignableTasks tasks,
            AssignmentRows rows,
            Addressing addressing,
            Rights rights,
            Clock clock,
            ApplicationEventPublisher events) {
        this.heads = heads;
        this.audience = audience;
        this.tasks = tasks;
        this.rows = rows;
        this.addressing = addressing;
        this.rights = rights;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Gives every unit that the plan addresses its part; who has it keeps it as it is. A phrase for which nobody is known
     * gives nobody anything, until somebody confirms whom it means and this is done again.
     *
     * @return how many parts are new
     * @throws PlanProblem NOT_IN_FORCE before the plan is issued and after it ended
     */
    public int assign(PlanId id) {
        readable(id);
        PlanHead plan = heads.findForChange(id).orElseThrow(NotFound::new);
        ActingPost by = rights.require(Right.ISSUE_PLANS);
        if (!rights.scope(Right.ISSUE_PLANS).covers(plan.owner())) {
            throw new NotPermitted(Right.ISSUE_PLANS);
        }
        if (!plan.state().isInForce()) {
            throw new PlanProblem(PlanProblem.Reason.NOT_IN_FORCE);
        }
        List<NewAssignment> missing = missing(plan, by);
        rows.save(id, missing);
        if (!missing.isEmpty()) {
            events.publishEvent(new PartsGiven(by.tenant(), id, by, parts(missing)));
        }
        return missing.size();
    }

    private static List<PartsGiven.Part> parts(List<NewAssignment> given) {
        Map<UnitId, List<NewAssignment>> byUnit = new LinkedHashMap<>();
        given.forEach(each -> byUnit.computeIfAbsent(each.unit().unit(), unit -> new ArrayList<>())
                .add(each));
        return byUnit.entrySet().stream()
                .map(each -> new PartsGiven.Part(
                        each.getKey(),
                        each.getValue().size(),
                        each.getValue().getFirst().id()))
                .toList();
    }

    private List<NewAssignment> missing(PlanHead plan, ActingPost by) {
        LocalDate day = plan.day(LocalDate.now(clock));
        List<AssignableTask> assignable = tasks.ofPlan(plan.id());
        Map<String, Collection<GroupMember>> units = audience.units(plan);
        Map<TaskId, UnitId> ways = addressing.ways(
                assignable.stream().collect(Collectors.toMap(AssignableTask::id, AssignableTask::text)), day);
        Map<TaskId, Set<UnitId>> given = given(plan.id(), day);
        List<NewAssignment> missing = new ArrayList<>();
        for (AssignableTask task : assignable) {
            Parts parts = new Parts(plan, task, ways.get(task.id()), by);
            task.bodies().forEach(body -> units.getOrDefault(body.phrase(), List.of())
                    .forEach(unit -> parts.add(body, unit)));
            missing.addAll(parts.without(given.getOrDefault(task.id(), Set.of())));
        }
        return missing;
    }

    private Map<TaskId, Set<UnitId>> given(PlanId plan, LocalDate day) {
        Map<TaskId, Set<UnitId>> given = new HashMap<>();
        rows.ofPlan(plan, day).forEach(each -> given.computeIfAbsent(each.task(), task -> new HashSet<>())
                .add(each.unit()));
        return given;
    }

    /** A plan's tasks with the parts of their units, in the order of the plan; tasks given to nobody are left out. */
    @Transactional(readOnly = true)
    public List<Strip> ofPlan(PlanId id) {
        PlanHead plan = readable(id);
        Map<TaskId, List<Assignment>> byTask = new LinkedHashMap<>();
        rows.ofPlan(id, plan.day(LocalDate.now(clock)))
                .forEach(each -> byTask.computeIfAbsent(each.task(), task -> new ArrayList<>())
                        .add(each));
        return tasks.ofPlan(id).stream()
                .filter(task -> byTask.containsKey(task.id()))
                .map(task -> new Strip(
                        task.id(),
                        task.version(),
                        task.code(),
                        task.text(),
                        List.copyOf(byTask.getOrDefault(task.id(), List.of()))))
                .toList();
    }

    private PlanHead readable(PlanId id) {
        return heads.find(id)
                .filter(found -> rights.scope(Right.READ_PLANS).covers(found.owner()))
                .orElseThrow(NotFound::new);
    }

    /** The parts of one task: a unit has one, and who leads does not co-ordinate as well. */
    private final class Parts {

        private final PlanHead plan;
        private final AssignableTask task;
        private final @org.jspecify.annotations.Nullable UnitId via;
        private final ActingPost by;
        private final Map<UnitId, NewAssignment> parts = new LinkedHashMap<>();

        Parts(PlanHead plan, AssignableTask task, @org.jspecify.annotations.Nullable UnitId via, ActingPost by) {
            this.plan = plan;
            this.task = task;
            this.via = via;
            this.by = by;
        }

        void add(AssignableTask.Body body, GroupMember unit) {
            parts.computeIfAbsent(
                    unit.unit(),
                    id -> new NewAssignment(
                            TimeOrderedIds.next(clock),
                            task.id(),
                            unit,
                            body.leads() ? AssignmentRole.LEAD : AssignmentRole.COORDINATE,
                            AssignmentKind.between(plan.side(), unit.side(), body.isAsked()),
                            body.phrase(),
                            id.equals(via) ? null : via,
                            body.leads() ? TimeOrderedIds.next(clock) : null,
                            by));
        }

        /** What a unit gives to itself alone it works on as it is, and so does who has begun on the whole. */
        List<NewAssignment> without(Set<UnitId> given) {
            boolean ownAlone = parts.values().stream()
                    .filter(part -> part.role() == AssignmentRole.LEAD)
                    .allMatch(part -> part.unit().unit().equals(plan.owner()));
            return parts.values().stream()
                    .filter(part -> !given.contains(part.unit().unit()))
                    .filter(part -> part.copy() == null || (task.untouched() && !ownAlone))
                    .toList();
        }
    }
}
