package vn.danvan.workdays;

/** How a piece of work stands to its deadline; the same seven everywhere. */
public enum DeadlineState {
    NOT_YET_DUE,
    DUE_SOON,
    DUE_TODAY,
    OVERDUE,
    DONE_ON_TIME,
    DONE_AFTER_EXTENSION,
    DONE_LATE;

    public boolean isDone() {
        return switch (this) {
            case NOT_YET_DUE, DUE_SOON, DUE_TODAY, OVERDUE -> false;
            case DONE_ON_TIME, DONE_AFTER_EXTENSION, DONE_LATE -> true;
        };
    }
}
