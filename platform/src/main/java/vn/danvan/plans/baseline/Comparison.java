package vn.danvan.plans.baseline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.danvan.plans.PlanContent;
import vn.danvan.plans.PlanEdition;
import vn.danvan.plans.task.TaskFacts;
import vn.danvan.plans.task.TaskId;

/** One version of a plan against another, task by task; a task is known by its id, whatever its words. */
final class Comparison {

    private final Map<TaskId, Line> before;
    private final Map<TaskId, Line> after;
    private final Map<TaskId, String> reasons;

    /** @param reasons why tasks were withdrawn */
    Comparison(PlanEdition.Snapshot before, PlanEdition.Snapshot after, Map<TaskId, String> reasons) {
        this.before = lines(before);
        this.after = lines(after);
        this.reasons = reasons;
    }

    private static Map<TaskId, Line> lines(PlanEdition.Snapshot snapshot) {
        Map<TaskId, Line> lines = new LinkedHashMap<>();
        for (int at = 0; at < snapshot.tasks().size(); at++) {
            TaskFacts facts = snapshot.tasks().get(at);
            lines.put(facts.task(), new Line(facts, snapshot.plan().tasks().get(at)));
        }
        return lines;
    }

    List<TaskChange> tasks() {
        List<TaskChange> changes = new ArrayList<>();
        after.forEach((task, now) -> {
            Line was = before.get(task);
            if (was == null) {
                changes.add(now.change(TaskChange.Kind.ADDED, List.of(), null));
            } else if (!was.differences(now).isEmpty()) {
                changes.add(now.change(TaskChange.Kind.CHANGED, was.differences(now), null));
            }
        });
        before.forEach((task, was) -> {
            if (!after.containsKey(task)) {
                changes.add(was.change(TaskChange.Kind.REMOVED, List.of(), reasons.get(task)));
            }
        });
        return List.copyOf(changes);
    }

    private record Line(TaskFacts facts, PlanContent.Task content) {

        TaskChange change(TaskChange.Kind kind, List<TaskChange.Field> fields, @Nullable String reason) {
            return new TaskChange(kind, facts.task(), content.code(), facts.text(), fields, reason);
        }

        List<TaskChange.Field> differences(Line now) {
            List<TaskChange.Field> fields = new ArrayList<>();
            for (TaskField field : TaskField.values()) {
                String old = value(field);
                String said = now.value(field);
                if (!Objects.equals(old, said)) {
                    fields.add(new TaskChange.Field(field, old, said));
                }
            }
            return List.copyOf(fields);
        }

        private @Nullable String value(TaskField field) {
            return switch (field) {
                case TEXT -> facts.text();
                case DUE_ON -> day(facts.dueOn());
                case DUE_TEXT -> words(facts.dueText());
                case LEAD -> words(String.join("; ", content.lead()));
                case COORDINATING -> words(String.join("; ", content.coordinating()));
                case REQUESTED -> words(String.join("; ", content.requested()));
                case RESPONSIBLE -> words(facts.responsible());
                case PRODUCT -> words(facts.product());
            };
        }

        private static @Nullable String day(@Nullable LocalDate day) {
            return day == null ? null : day.toString();
        }

        /** An empty field and a missing one say the same. */
        private static @Nullable String words(@Nullable String text) {
            return text == null || text.isBlank() ? null : text.strip();
        }
    }
}
