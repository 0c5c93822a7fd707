package vn.danvan.plans;

import java.util.Comparator;
import java.util.List;

/**
 * One piece of work that waits for the acting post.
 *
 * @param toConfirm whether the post is to confirm or return it; else the work itself is its unit's
 */
public record QueueItem(TaskDetails task, boolean toConfirm, List<TaskProof> evidence) {

    /** What is overdue or nearest first; what has no day, or lies with somebody else, last. */
    static final Comparator<QueueItem> BY_URGENCY = Comparator.comparingInt(QueueItem::rank)
            .thenComparing(item -> item.task().standing().lastDay(), Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(item -> item.task().code());

    private int rank() {
        if (toConfirm) {
            return 2;
        }
        return switch (task.standing().state()) {
            case OVERDUE -> 0;
            case DUE_TODAY -> 1;
            case DUE_SOON -> 3;
            case NOT_YET_DUE -> task.standing().lastDay() == null ? 5 : 4;
            case DONE_ON_TIME, DONE_AFTER_EXTENSION, DONE_LATE -> 6;
        };
    }
}
