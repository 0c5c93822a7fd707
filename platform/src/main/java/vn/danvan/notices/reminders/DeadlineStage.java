package vn.danvan.notices.reminders;

import java.util.Comparator;
import java.util.Optional;
import vn.danvan.notices.NoticeKind;
import vn.danvan.notices.NoticeSettings;
import vn.danvan.workdays.DeadlineState;
import vn.danvan.workdays.Standing;

/**
 * How near a deadline is, or how long it has passed, as far as people are told of it.
 *
 * @param name what sets it apart from the other stages of the same deadline
 */
record DeadlineStage(NoticeKind kind, String name) {

    /**
     * The stage that is reached, the innermost where several are: who was given something three days before its end is told
     * that it is near, though the seventh day has passed. None for what is done, has no day, or is forgotten.
     */
    static Optional<DeadlineStage> of(Standing standing, NoticeSettings.Reminders rules) {
        return switch (standing.state()) {
            case NOT_YET_DUE, DUE_SOON, DUE_TODAY -> before(standing, rules);
            case OVERDUE -> after(standing, rules);
            case DONE_ON_TIME, DONE_AFTER_EXTENSION, DONE_LATE -> Optional.empty();
        };
    }

    private static Optional<DeadlineStage> before(Standing standing, NoticeSettings.Reminders rules) {
        if (standing.lastDay() == null || standing.state() == DeadlineState.OVERDUE) {
            return Optional.empty();
        }
        return rules.before().stream()
                .filter(days -> standing.days() <= days)
                .min(Comparator.naturalOrder())
                .map(days -> new DeadlineStage(NoticeKind.DUE_SOON, "-" + days));
    }

    private static Optional<DeadlineStage> after(Standing standing, NoticeSettings.Reminders rules) {
        if (standing.days() > rules.forget()) {
            return Optional.empty();
        }
        return rules.after().stream()
                .filter(days -> standing.days() >= days)
                .max(Comparator.naturalOrder())
                .map(days -> new DeadlineStage(NoticeKind.LATE, "+" + days));
    }
}
