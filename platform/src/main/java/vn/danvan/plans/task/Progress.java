package vn.danvan.plans.task;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How far a task is, with the arithmetic: the mean of its parts, each counting the same, rounded down.
 *
 * @param percent 0 to 100; the mean of {@code parts} where there are any
 * @param parts the tasks directly below, in the order of the plan
 */
public record Progress(int percent, List<Part> parts) {

    public record Part(TaskId task, String code, int percent) {}

    /** A row as stored; {@code percent} counts only where nothing lies below. */
    public record Row(UUID id, @Nullable UUID parent, String code, int percent) {}

    /** Of a plan from its rows, each after the one above it: those with none above them count the same. */
    public static Progress of(List<Row> plan) {
        Map<UUID, Progress> progress = ofRows(plan);
        List<Part> parts = plan.stream()
                .filter(row -> row.parent() == null)
                .map(row -> new Part(
                        new TaskId(row.id()),
                        row.code(),
                        progress.getOrDefault(row.id(), new Progress(0, List.of()))
                                .percent()))
                .toList();
        return new Progress(parts.isEmpty() ? 0 : mean(parts), parts);
    }

    /** @param rows tasks with all that lies below them, each after the one above it */
    public static Map<UUID, Progress> ofRows(List<Row> rows) {
        Map<UUID, List<Part>> parts = new HashMap<>();
        Map<UUID, Progress> progress = new HashMap<>();
        for (Row row : rows.reversed()) {
            List<Part> own = parts.getOrDefault(row.id(), List.of()).reversed();
            int percent = own.isEmpty() ? row.percent() : mean(own);
            progress.put(row.id(), new Progress(percent, List.copyOf(own)));
            UUID parent = row.parent();
            if (parent != null) {
                parts.computeIfAbsent(parent, id -> new ArrayList<>())
                        .add(new Part(new TaskId(row.id()), row.code(), percent));
            }
        }
        return progress;
    }

    private static int mean(List<Part> parts) {
        return parts.stream().mapToInt(Part::percent).sum() / parts.size();
    }
}
