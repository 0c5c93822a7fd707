package vn.danvan.plans.queue;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.danvan.identity.ReadScope;
import vn.danvan.identity.Right;
import vn.danvan.identity.Rights;
import vn.danvan.plans.task.TaskDetails;
import vn.danvan.plans.task.TaskId;
import vn.danvan.plans.task.TaskProof;
import vn.danvan.shared.UnitId;
import vn.danvan.workdays.DeadlineState;

/** What waits for the acting post: the tasks of its unit, and reported work that it is to confirm. */
@Service
@Transactional(readOnly = true)
public class TaskQueue {

    private final TaskQueries queries;
    private final TaskRecords records;
    private final Rights rights;

    TaskQueue(TaskQueries queries, TaskRecords records, Rights rights) {
        this.queries = queries;
        this.records = records;
        this.rights = rights;
    }

    /**
     * @param total of all that waits
     * @param overdue of all that waits
     * @param items those that were asked for
     */
    public record Page(int total, int overdue, List<QueueItem> items) {}

    /** All of it, by urgency; empty for a post to which nobody gives tasks. */
    public List<QueueItem> mine() {
        return mine(0, Integer.MAX_VALUE).items();
    }

    /** By urgency; of what is not on the page no more is read than its urgency. */
    public Page mine(int offset, int limit) {
        rights.require(Right.READ_PLANS);
        List<Urgency> waiting = Stream.concat(toDo().stream(), toConfirm().stream())
                .sorted(Urgency.MOST_FIRST)
                .toList();
        long overdue = waiting.stream()
                .filter(each -> each.standing().state() == DeadlineState.OVERDUE)
                .count();
        List<Urgency> shown = waiting.stream().skip(offset).limit(limit).toList();
        return new Page(waiting.size(), Math.toIntExact(overdue), items(shown));
    }

    private List<QueueItem> items(List<Urgency> shown) {
        List<TaskId> ids = shown.stream().map(Urgency::task).toList();
        Map<TaskId, List<TaskProof>> evidence = records.evidence(ids);
        Map<TaskId, TaskDetails> details =
                queries.all(ids).stream().collect(Collectors.toMap(TaskDetails::id, task -> task));
        return shown.stream()
                .map(each -> new QueueItem(
                        Objects.requireNonNull(details.get(each.task())),
                        each.toConfirm(),
                        evidence.getOrDefault(each.task(), List.of())))
                .toList();
    }

    private List<Urgency> toDo() {
        ReadScope scope = rights.scope(Right.WORK_ON_TASKS);
        Collection<UUID> units = units(scope);
        return units == null ? List.of() : queries.toDo(units);
    }

    private List<Urgency> toConfirm() {
        ReadScope scope = rights.scope(Right.ISSUE_PLANS);
        return queries.toConfirm(units(scope));
    }

    /** Null for everything. */
    private static @Nullable Collection<UUID> units(ReadScope scope) {
        return switch (scope) {
            case ReadScope.Everything() -> null;
            case ReadScope.Units(var units) -> units.stream().map(UnitId::value).toList();
        };
    }
}
