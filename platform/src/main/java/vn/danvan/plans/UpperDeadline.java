package vn.danvan.plans;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.danvan.plans.queue.TaskQueries;
import vn.danvan.plans.task.TaskDue;
import vn.danvan.plans.task.TaskFacts;
import vn.danvan.plans.task.TaskId;
import vn.danvan.workdays.Deadlines;

/** A unit's own deadline stays within that of the task from which its task was made, unless it says why it cannot. */
@Component
class UpperDeadline {

    private final TaskQueries queries;
    private final Deadlines deadlines;
    private final Clock clock;

    UpperDeadline(TaskQueries queries, Deadlines deadlines, Clock clock) {
        this.queries = queries;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** Keeps the reason with the task where it is needed, and drops it where it is not. */
    void require(Task task, TaskFacts facts, @Nullable String reason) {
        boolean later = passes(task, facts);
        if (later && (reason == null || reason.isBlank()) && task.laterReason() == null) {
            throw new PlanProblem(PlanProblem.Reason.DUE_PASSES_UPPER);
        }
        if (!later) {
            task.explainLateness(null);
        } else if (reason != null && !reason.isBlank()) {
            task.explainLateness(reason.strip());
        }
    }

    @Nullable
    LocalDate lastDay(TaskId upper) {
        return queries.find(upper).map(found -> found.standing().lastDay()).orElse(null);
    }

    private boolean passes(Task task, TaskFacts facts) {
        TaskId from = task.derivedFrom();
        LocalDate upper = from == null ? null : lastDay(from);
        if (upper == null) {
            return false;
        }
        LocalDate own = deadlines
                .standing(TaskDue.of(facts.dueOn(), facts.dueText()), null, null, clock.instant())
                .lastDay();
        return own == null || own.isAfter(upper);
    }
}
