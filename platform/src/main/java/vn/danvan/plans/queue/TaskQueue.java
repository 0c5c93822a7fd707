package vn.danvan.plans.queue;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.danvan.identity.Right;
import vn.danvan.identity.Rights;
import vn.danvan.plans.task.TaskDetails;
import vn.danvan.plans.task.TaskId;
import vn.danvan.plans.task.TaskProof;

/**
 * The tasks among what waits for the acting post: those of its unit, and reported work that it is to confirm. All that waits is
 * in {@link WorkQueue}.
 */
@Service
@Transactional(readOnly = true)
public class TaskQueue {

    private final TaskQueries queries;
    private final WaitingTasks waiting;
    private final TaskRecords records;
    private final Rights rights;

    TaskQueue(TaskQueries queries, WaitingTasks waiting, TaskRecords records, Rights rights) {
        this.queries = queries;
        this.waiting = waiting;
        this.records = records;
        this.rights = rights;
    }

    /**
     * @param total of all that waits; an upper task under the unit's own is no entry of its own
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
        WaitingList list = WaitingList.of(waiting.of(Whose.of(rights)));
        return new Page(
                list.entries().size(),
                list.overdue(),
                items(list.entries().stream().skip(offset).limit(limit).toList()));
    }

    /** In the order in which they are given. */
    List<QueueItem> items(List<WaitingList.Entry> shown) {
        if (shown.isEmpty()) {
            return List.of();
        }
        List<TaskId> ids = shown.stream()
                .flatMap(WaitingList.Entry::all)
                .map(WaitingTask::task)
                .distinct()
                .toList();
        Map<TaskId, List<TaskProof>> evidence = records.evidence(ids);
        Map<TaskId, TaskDetails> details =
                queries.all(ids).stream().collect(Collectors.toMap(TaskDetails::id, task -> task));
        return shown.stream()
                .map(each -> item(
                        each.task(),
                        details,
                        evidence,
                        each.above().stream()
                                .map(upper -> item(upper, details, evidence, List.of()))
                                .toList()))
                .toList();
    }

    private static QueueItem item(
            WaitingTask each,
            Map<TaskId, TaskDetails> details,
            Map<TaskId, List<TaskProof>> evidence,
            List<QueueItem> above) {
        return new QueueItem(
                Objects.requireNonNull(details.get(each.task())),
                each.toConfirm(),
                evidence.getOrDefault(each.task(), List.of()),
                above);
    }
}
