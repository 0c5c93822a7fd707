package vn.danvan.plans.assignment;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.danvan.plans.task.TaskId;
import vn.danvan.plans.task.TaskState;
import vn.danvan.workdays.DeadlineState;

/** A task with the parts of all its units, and how many of those who lead are done, at it, or late. */
public record Strip(TaskId task, int taskVersion, String code, String text, List<Assignment> assignments) {

    /** Done in time or not, and confirmed. */
    public long done() {
        return count(TaskState.DONE);
    }

    /** Not done, and the deadline has passed; what was reported in time is not late. */
    public long late() {
        return assignments.stream().filter(Strip::isLate).count();
    }

    public long running() {
        return assignments.stream().filter(each -> each.copy() != null).count()
                - done()
                - late()
                - count(TaskState.WITHDRAWN);
    }

    /** Units with work that is not done or reported: an edit can still reach them. */
    public boolean hasUnfinished() {
        return assignments.stream().anyMatch(each -> isUnfinished(each.state()));
    }

    private long count(TaskState wanted) {
        return assignments.stream().filter(each -> each.state() == wanted).count();
    }

    private static boolean isLate(Assignment each) {
        return isUnfinished(each.state()) && each.standing().state() == DeadlineState.OVERDUE;
    }

    static boolean isUnfinished(@Nullable TaskState state) {
        return Objects.equals(state, TaskState.ASSIGNED) || Objects.equals(state, TaskState.IN_PROGRESS);
    }
}
