package vn.danvan.plans.approval;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import vn.danvan.plans.task.TaskDetails;
import vn.danvan.plans.task.TaskFacts;
import vn.danvan.plans.task.TaskId;

/** A task and what is not clear about it. */
public record UnclearTask(TaskId task, String code, List<Clear> missing) {

    /**
     * The tasks on which somebody will work that leave something open; a task with tasks below it is only their sum, and
     * the units' copies say what their task says.
     */
    public static List<UnclearTask> among(List<TaskDetails> tasks) {
        Set<TaskId> above = tasks.stream()
                .filter(task -> !task.isCopy())
                .map(TaskDetails::parent)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return tasks.stream()
                .filter(task -> !task.isCopy() && !above.contains(task.id()))
                .map(task -> new UnclearTask(task.id(), task.code(), missing(task)))
                .filter(task -> !task.missing().isEmpty())
                .toList();
    }

    private static List<Clear> missing(TaskDetails task) {
        TaskFacts facts = task.facts();
        List<Clear> missing = new ArrayList<>();
        if (isBlank(facts.responsible())) {
            missing.add(Clear.PERSON);
        }
        if (facts.text().isBlank()) {
            missing.add(Clear.WORK);
        }
        if (facts.dueKind().equals("NONE")) {
            missing.add(Clear.TIME);
        }
        if (task.lead().isEmpty() && task.requested().isEmpty()) {
            missing.add(Clear.RESPONSIBILITY);
        }
        if (isBlank(facts.product())) {
            missing.add(Clear.PRODUCT);
        }
        return List.copyOf(missing);
    }

    private static boolean isBlank(@org.jspecify.annotations.Nullable String text) {
        return text == null || text.isBlank();
    }
}
