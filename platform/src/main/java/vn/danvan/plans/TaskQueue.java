package vn.danvan.plans;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.danvan.identity.ReadScope;
import vn.danvan.identity.Right;
import vn.danvan.identity.Rights;
import vn.danvan.shared.UnitId;

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

    /** By urgency; empty for a post to which nobody gives tasks. */
    public List<QueueItem> mine() {
        rights.require(Right.READ_PLANS);
        List<TaskDetails> own = toDo();
        List<TaskDetails> reported = toConfirm();
        Map<TaskId, List<TaskProof>> evidence = records.evidence(Stream.concat(own.stream(), reported.stream())
                .map(TaskDetails::id)
                .toList());
        return Stream.concat(
                        own.stream().map(task -> item(task, false, evidence)),
                        reported.stream().map(task -> item(task, true, evidence)))
                .sorted(QueueItem.BY_URGENCY)
                .toList();
    }

    private static QueueItem item(TaskDetails task, boolean toConfirm, Map<TaskId, List<TaskProof>> evidence) {
        return new QueueItem(task, toConfirm, evidence.getOrDefault(task.id(), List.of()));
    }

    private List<TaskDetails> toDo() {
        ReadScope scope = rights.scope(Right.WORK_ON_TASKS);
        Collection<UUID> units = units(scope);
        return units == null ? List.of() : queries.toDo(units);
    }

    private List<TaskDetails> toConfirm() {
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
