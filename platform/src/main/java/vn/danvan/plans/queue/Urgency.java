package vn.danvan.plans.queue;

import java.util.Comparator;
import vn.danvan.plans.task.TaskId;
import vn.danvan.workdays.Standing;

/** What decides the place of a task in a queue; of all that waits no more than this is read. */
record Urgency(TaskId task, String code, boolean toConfirm, Standing standing) {

    /** What is overdue or nearest first; what has no day, or lies with somebody else, last. */
    static final Comparator<Urgency> MOST_FIRST = Comparator.comparingInt(Urgency::rank)
            .thenComparing(each -> each.standing().lastDay(), Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Urgency::code)
            .thenComparing(each -> each.task().value());

    private int rank() {
        if (toConfirm) {
            return 2;
        }
        return switch (standing.state()) {
            case OVERDUE -> 0;
            case DUE_TODAY -> 1;
            case DUE_SOON -> 3;
            case NOT_YET_DUE -> standing.lastDay() == null ? 5 : 4;
            case DONE_ON_TIME, DONE_AFTER_EXTENSION, DONE_LATE -> 6;
        };
    }
}
