package vn.danvan.plans.queue;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.danvan.plans.task.TaskId;
import vn.danvan.workdays.DeadlineState;

/** The entries of a queue by urgency; an entry is as urgent as the most urgent of what it stands for. */
record WaitingList(List<Entry> entries) {

    /** @param above the upper tasks under it, the most urgent first */
    record Entry(Urgency task, List<Urgency> above) {

        Stream<Urgency> all() {
            return Stream.concat(Stream.of(task), above.stream());
        }

        private Urgency mostUrgent() {
            return all().min(Urgency.MOST_FIRST).orElseThrow();
        }
    }

    /** @param waiting all that waits */
    static WaitingList of(List<WaitingTasks.Entry> waiting) {
        Map<TaskId, Urgency> known =
                waiting.stream().map(WaitingTasks.Entry::task).collect(Collectors.toMap(Urgency::task, each -> each));
        Set<TaskId> under =
                waiting.stream().flatMap(each -> each.above().stream()).collect(Collectors.toSet());
        return new WaitingList(waiting.stream()
                .filter(each -> !under.contains(each.task().task()))
                .map(each -> new Entry(each.task(), urgencies(each.above(), known)))
                .sorted(Comparator.comparing(Entry::mostUrgent, Urgency.MOST_FIRST)
                        .thenComparing(Entry::task, Urgency.MOST_FIRST))
                .toList());
    }

    private static List<Urgency> urgencies(List<TaskId> tasks, Map<TaskId, Urgency> known) {
        return tasks.stream()
                .map(each -> Objects.requireNonNull(known.get(each)))
                .sorted(Urgency.MOST_FIRST)
                .toList();
    }

    int overdue() {
        return Math.toIntExact(entries.stream()
                .filter(each -> each.all().anyMatch(task -> task.standing().state() == DeadlineState.OVERDUE))
                .count());
    }
}
