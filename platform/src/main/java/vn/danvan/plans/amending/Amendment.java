package vn.danvan.plans.amending;

import java.util.List;
import vn.danvan.documents.DocumentId;
import vn.danvan.plans.derivation.NewTask;
import vn.danvan.plans.task.TaskFacts;

/**
 * What one amendment does to a plan in force.
 *
 * @param document the one that amends; the acting post must be able to read it
 * @param changed tasks with their new words
 */
public record Amendment(
        DocumentId document, String reason, List<TaskFacts> changed, List<NewTask> added, List<Withdrawal> withdrawn) {

    public Amendment {
        changed = List.copyOf(changed);
        added = List.copyOf(added);
        withdrawn = List.copyOf(withdrawn);
    }

    boolean isEmpty() {
        return changed.isEmpty() && added.isEmpty() && withdrawn.isEmpty();
    }
}
