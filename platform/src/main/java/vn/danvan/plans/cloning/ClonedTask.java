package vn.danvan.plans.cloning;

import java.util.List;
import java.util.Objects;
import vn.danvan.plans.PlanContent;
import vn.danvan.plans.task.TaskFacts;

/**
 * A task of the old plan and what it becomes.
 *
 * @param before as the old plan says it; {@code after} with the moved deadline, still under the old task's id
 * @param bodies those whose name changes, and those for which it is not known whose it is now
 * @param unfinished whether the old one is not done, by all units that lead it
 * @param namesOldYear whether the text names the old year: that is for a person to read
 */
public record ClonedTask(
        PlanContent.Task content,
        TaskFacts before,
        TaskFacts after,
        List<ClonedBody> bodies,
        boolean unfinished,
        boolean namesOldYear) {

    public boolean moves() {
        return !Objects.equals(before.dueOn(), after.dueOn()) || !Objects.equals(before.dueText(), after.dueText());
    }
}
