package vn.danvan.plans.queue;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.danvan.plans.task.TaskId;

/** The tasks of a queue by urgency; an entry is as urgent as the most urgent of what it stands for. */
record WaitingList(List<Entry> entries) {

    /** @param above the upper tasks under it, the most urgent first */
    record Entry(WaitingTask task, List<WaitingTask> above) {

        Stream<WaitingTask> all() {
            return Stream.concat(Stream.of(task), above.stream());
        }

        Urgency urgency() {
            return all().map(WaitingTask::urgency)
                    .min(Comparator.naturalOrder())
                    .orElseThrow();
        }
    }

    /** @param waiting all that waits */
    static WaitingList of(List<WaitingTasks.Entry> waiting) {
        Map<TaskId, WaitingTask> known = waiting.stream()
                .map(WaitingTasks.Entry::task)
                .collect(Collectors.toMap(WaitingTask::task, each -> each));
        Set<TaskId> under =
                waiting.stream().flatMap(each -> each.above().stream()).collect(Collectors.toSet());
        return new WaitingList(waiting.stream()
                .filter(each -> !under.contains(each.task().task()))
                .map(each -> new Entry(each.task(), above(each.above(), known)))
                .sorted(Comparator.comparing(Entry::urgency)
                        .thenComparing(each -> each.task().urgency()))
                .toList());
    }

    private static List<WaitingTask> above(List<TaskId> tasks, Map<TaskId, WaitingTask> known) {
        return tasks.stream()
                .map(each -> Objects.requireNonNull(known.get(each)))
                .sorted(Comparator.comparing(WaitingTask::urgency))
                .toList();
    }

    int overdue() {
        return Math.toIntExact(
                entries.stream().filter(each -> each.urgency().isOverdue()).count());
    }
}
