package vn.danvan.plans.api;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.danvan.plans.PlanId;
import vn.danvan.plans.cloning.CloneRule;
import vn.danvan.plans.cloning.ClonedTask;
import vn.danvan.plans.cloning.PlanClone;
import vn.danvan.plans.cloning.PlanCloning;
import vn.danvan.plans.task.TaskId;

/** A plan of one year as the draft of another. 404 for what the caller may not see, 409 when stale, 422 against a rule. */
@RestController
class CloningController {

    private final PlanCloning cloning;

    CloningController(PlanCloning cloning) {
        this.cloning = cloning;
    }

    /** What would become of each task; changes nothing. @param year the next one where absent */
    @GetMapping("/api/v1/plans/{id}/clone-preview")
    CloneJson preview(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(defaultValue = "SAME_DAY") CloneRule rule) {
        PlanId plan = new PlanId(id);
        return CloneJson.of(cloning.preview(plan, year == null ? cloning.year(plan) + 1 : year, rule));
    }

    @PostMapping("/api/v1/plans/{id}/clones")
    @ResponseStatus(HttpStatus.CREATED)
    Created create(@PathVariable UUID id, @RequestBody Wanted wanted) {
        return new Created(cloning.create(
                        new PlanId(id),
                        wanted.version(),
                        wanted.year(),
                        wanted.rule() == null ? CloneRule.SAME_DAY : wanted.rule(),
                        wanted.leaving())
                .toString());
    }

    /** @param leftOut ids of tasks that the new plan is not to have */
    record Wanted(
            int version,
            int year,
            @Nullable CloneRule rule,
            @Nullable List<UUID> leftOut) {

        Set<TaskId> leaving() {
            return leftOut == null
                    ? Set.of()
                    : leftOut.stream().map(TaskId::new).collect(Collectors.toSet());
        }
    }

    record Created(String id) {}

    record CloneJson(
            int version,
            int fromYear,
            int toYear,
            String rule,
            @Nullable String title,
            @Nullable String existingPlanId,
            List<TaskRow> tasks) {

        static CloneJson of(PlanClone clone) {
            return new CloneJson(
                    clone.version(),
                    clone.fromYear(),
                    clone.toYear(),
                    clone.rule().name(),
                    clone.title(),
                    clone.existing() == null ? null : clone.existing().toString(),
                    clone.tasks().stream().map(TaskRow::of).toList());
        }
    }

    record TaskRow(
            String id,
            String code,
            TaskJson.Facts before,
            TaskJson.Facts after,
            List<BodyRow> bodies,
            boolean unfinished,
            boolean namesOldYear) {

        static TaskRow of(ClonedTask task) {
            return new TaskRow(
                    task.before().task().toString(),
                    task.content().code(),
                    TaskJson.Facts.of(task.before()),
                    TaskJson.Facts.of(task.after()),
                    task.bodies().stream()
                            .map(body -> new BodyRow(body.before(), body.after(), body.isSettled(), body.today()))
                            .toList(),
                    task.unfinished(),
                    task.namesOldYear());
        }
    }

    /** @param settled whether {@code after} is what one unit is called now; else {@code today} are those it may be */
    record BodyRow(String before, String after, boolean settled, List<String> today) {}
}
