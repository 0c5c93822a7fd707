package vn.danvan.plans.cloning;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.danvan.identity.UnitTree;
import vn.danvan.plans.PlanContent;
import vn.danvan.plans.PlanDetails;
import vn.danvan.plans.PlanEdition;
import vn.danvan.plans.PlanId;
import vn.danvan.plans.PlanLife;
import vn.danvan.plans.PlanProblem;
import vn.danvan.plans.PlanService;
import vn.danvan.plans.assignment.PlanHead;
import vn.danvan.plans.assignment.PlanHeads;
import vn.danvan.plans.derivation.PlanFrames;
import vn.danvan.plans.task.TaskDue;
import vn.danvan.plans.task.TaskFacts;
import vn.danvan.plans.task.TaskId;
import vn.danvan.shared.NotFound;
import vn.danvan.workdays.Deadlines;
import vn.danvan.workdays.WorkingCalendar;

/** Reads what a plan becomes in another year; changes nothing. */
@Component
class CloneReading {

    private static final int FURTHEST = 10;

    private final PlanHeads heads;
    private final PlanFrames frames;
    private final PlanService plans;
    private final PlanLife life;
    private final CloneRows rows;
    private final UnitTree tree;
    private final WorkingCalendar calendar;
    private final Deadlines deadlines;
    private final Clock clock;

    CloneReading(
            PlanHeads heads,
            PlanFrames frames,
            PlanService plans,
            PlanLife life,
            CloneRows rows,
            UnitTree tree,
            WorkingCalendar calendar,
            Deadlines deadlines,
            Clock clock) {
        this.heads = heads;
        this.frames = frames;
        this.plans = plans;
        this.life = life;
        this.rows = rows;
        this.tree = tree;
        this.calendar = calendar;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** The year of the plan: that in which its period begins, else that of its issue, else this one. */
    int year(PlanId id) {
        LocalDate from = frames.find(id).from();
        PlanHead head = heads.find(id).orElseThrow(NotFound::new);
        if (from != null) {
            return from.getYear();
        }
        if (head.issuedOn() != null) {
            return head.issuedOn().getYear();
        }
        return head.issuedYear() == null ? LocalDate.now(clock).getYear() : head.issuedYear();
    }

    /** @throws PlanProblem CLONE_YEAR_WRONG for a year that does not follow within ten years */
    PlanClone preview(PlanId id, int toYear, CloneRule rule) {
        PlanDetails plan = plans.details(id);
        YearShift shift = shift(id, toYear, rule);
        PlanEdition.Snapshot now = life.now(id);
        Map<String, UUID> units = units(plan, now.plan());
        Map<UUID, List<String>> names = rows.names(units.values(), LocalDate.now(clock));
        Set<TaskId> unfinished = rows.unfinished(id);
        List<ClonedTask> tasks = IntStream.range(0, now.tasks().size())
                .mapToObj(at -> task(
                        now.plan().tasks().get(at),
                        now.tasks().get(at),
                        shift,
                        body -> body(body, units, names),
                        unfinished))
                .toList();
        String title = plan.document().facts().title();
        return new PlanClone(
                id,
                plan.version(),
                shift.fromYear(),
                toYear,
                rule,
                title == null ? null : shift.title(title),
                rows.existing(id, toYear).orElse(null),
                tasks);
    }

    /** Who was meant: by the unit that the plan already knows, else by the name on the plan's day. */
    private Map<String, UUID> units(PlanDetails plan, PlanContent content) {
        LocalDate today = LocalDate.now(clock);
        PlanHead head = heads.find(plan.id()).orElseThrow(NotFound::new);
        Set<String> names = content.tasks().stream()
                .flatMap(task -> Stream.of(task.lead(), task.coordinating(), task.requested()))
                .flatMap(List::stream)
                .collect(Collectors.toSet());
        Map<String, UUID> units = new HashMap<>();
        tree.byNames(names, head.day(today)).forEach((name, unit) -> units.put(name, unit.value()));
        units.putAll(rows.bodies(plan.id()));
        return units;
    }

    YearShift shift(PlanId id, int toYear, CloneRule rule) {
        int fromYear = year(id);
        if (toYear <= fromYear || toYear > fromYear + FURTHEST) {
            throw new PlanProblem(PlanProblem.Reason.CLONE_YEAR_WRONG);
        }
        return new YearShift(rule, fromYear, toYear, calendar);
    }

    private ClonedTask task(
            PlanContent.Task content,
            TaskFacts before,
            YearShift shift,
            Function<String, ClonedBody> resolve,
            Set<TaskId> unfinished) {
        LocalDate day = before.dueOn();
        LocalDate last = deadlines
                .standing(TaskDue.of(day, before.dueText()), null, null, clock.instant())
                .lastDay();
        LocalDate moved = day == null || last == null ? null : shift.deadline(day, last);
        TaskFacts after = new TaskFacts(
                before.task(),
                before.text(),
                before.responsible(),
                before.product(),
                before.dueKind(),
                moved,
                shift.words(before.dueText(), day, moved));
        return new ClonedTask(
                content,
                before,
                after,
                Stream.of(content.lead(), content.coordinating(), content.requested())
                        .flatMap(List::stream)
                        .distinct()
                        .map(resolve)
                        .filter(body -> !body.today().equals(List.of(body.before())))
                        .toList(),
                unfinished.contains(before.task()),
                shift.namesOldYear(before.text()));
    }

    /** A body that was never known to be a unit stays as it was written. */
    private static ClonedBody body(String text, Map<String, UUID> units, Map<UUID, List<String>> names) {
        UUID unit = units.get(text);
        return new ClonedBody(text, unit == null ? List.of(text) : names.getOrDefault(unit, List.of()));
    }
}
