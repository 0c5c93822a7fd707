package vn.danvan.plans.api;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.danvan.plans.PlanId;
import vn.danvan.plans.ordering.Step;
import vn.danvan.plans.ordering.TaskOrdering;
import vn.danvan.plans.task.TaskId;

/** The order of a draft's tasks; 422 when there is no place to go to, or the plan is no draft any more. */
@RestController
class OrderController {

    private final TaskOrdering ordering;

    OrderController(TaskOrdering ordering) {
        this.ordering = ordering;
    }

    /** Moves a task with all that lies below it. */
    @PostMapping("/api/v1/tasks/{id}/moves")
    Place move(@PathVariable UUID id, @RequestBody Move move) {
        return new Place(
                ordering.move(new TaskId(id), move.step()).map(TaskId::value).orElse(null));
    }

    /** Gives every task of the plan the number of its place. */
    @PostMapping("/api/v1/plans/{id}/numbering")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void renumber(@PathVariable UUID id) {
        ordering.renumber(new PlanId(id));
    }

    /** @param step UP, DOWN, IN or OUT */
    record Move(Step step) {

        Move {
            Objects.requireNonNull(step, "step");
        }
    }

    /** @param under the task under which it lies now; null at the top */
    record Place(@Nullable UUID under) {}
}
