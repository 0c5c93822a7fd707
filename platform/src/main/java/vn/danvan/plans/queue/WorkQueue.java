package vn.danvan.plans.queue;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.danvan.identity.Right;
import vn.danvan.identity.Rights;
import vn.danvan.plans.task.TaskId;
import vn.danvan.shared.WaitingWork;
import vn.danvan.workdays.Deadlines;
import vn.danvan.workdays.Due;
import vn.danvan.workdays.Standing;

/** All that waits for the acting post, of whatever kind, in one order: see {@link Urgency}. */
@Service
@Transactional(readOnly = true)
public class WorkQueue {

    private final OwnWork own;
    private final TaskQueue tasks;
    private final List<WaitingWork> others;
    private final Rights rights;
    private final Deadlines deadlines;
    private final Clock clock;

    WorkQueue(OwnWork own, TaskQueue tasks, List<WaitingWork> others, Rights rights, Deadlines deadlines, Clock clock) {
        this.own = own;
        this.tasks = tasks;
        this.others = others;
        this.rights = rights;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /**
     * @param total of all that waits
     * @param overdue of all that waits
     * @param items those that were asked for
     */
    public record Page(int total, int overdue, List<WorkItem> items) {}

    /** The most urgent first. Of tasks that are not on the page no more is read than their urgency. */
    public Page page(int offset, int limit) {
        rights.require(Right.SEE_OWN_WORK);
        List<Waits> all = Stream.concat(own.list(Whose.of(rights)).stream(), elsewhere())
                .sorted(Comparator.comparing(Waits::urgency))
                .toList();
        long overdue = all.stream().filter(each -> each.urgency().isOverdue()).count();
        return new Page(
                all.size(),
                Math.toIntExact(overdue),
                items(all.stream().skip(offset).limit(limit).toList()));
    }

    /** As many as {@link #page} tells in all. */
    public int count() {
        rights.require(Right.SEE_OWN_WORK);
        return own.count(Whose.of(rights))
                + others.stream().mapToInt(WaitingWork::count).sum();
    }

    private Stream<Waits> elsewhere() {
        Instant now = clock.instant();
        return others.stream().flatMap(each -> each.entries().stream()).map(each -> elsewhere(each, now));
    }

    private Waits elsewhere(WaitingWork.Entry entry, Instant now) {
        LocalDate last = entry.due();
        Standing standing =
                deadlines.standing(last == null ? new Due.Open() : new Due.Until(last, null), null, null, now);
        return new Waits.Known(
                last == null
                        ? Urgency.waitedFor(entry.since(), entry.title(), entry.path())
                        : Urgency.of(standing, entry.title(), entry.path()),
                new WorkItem.Elsewhere(entry, standing));
    }

    private List<WorkItem> items(List<Waits> shown) {
        List<WaitingList.Entry> entries = shown.stream()
                .filter(Waits.OfTasks.class::isInstance)
                .map(Waits.OfTasks.class::cast)
                .map(Waits.OfTasks::entry)
                .toList();
        Map<TaskId, QueueItem> read = tasks.items(entries).stream()
                .collect(Collectors.toMap(each -> each.task().id(), Function.identity()));
        return shown.stream().map(each -> item(each, read)).toList();
    }

    private static WorkItem item(Waits shown, Map<TaskId, QueueItem> read) {
        return switch (shown) {
            case Waits.OfTasks(var entry) ->
                new WorkItem.Task(Objects.requireNonNull(read.get(entry.task().task())));
            case Waits.Known known -> known.item();
        };
    }
}
