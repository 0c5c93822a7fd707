package vn.danvan.plans.queue;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.danvan.plans.task.TaskId;
import vn.danvan.workdays.Standing;

/** What decides the place of a task in a queue; of all that waits no more than this is read. */
record WaitingTask(
        TaskId task,
        String code,
        boolean toConfirm,
        @Nullable Instant reportedAt,
        Standing standing) {

    Urgency urgency() {
        return toConfirm
                ? Urgency.waitedFor(reportedAt, code, task.toString())
                : Urgency.of(standing, code, task.toString());
    }
}
