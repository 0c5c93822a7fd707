package vn.danvan.council.sheet;

import java.util.Map;
import java.util.Set;
import vn.danvan.models.ModelId;

/**
 * What somebody may see of sheets that are not the person's own. One rule for screens, REST, lists and files.
 *
 * @param closed whether the round is frozen
 * @param leading whether the person runs the round
 * @param own states of the person's own sheets by model
 * @param conflicted models that the person may not judge
 */
public record Sight(boolean closed, boolean leading, Map<ModelId, SheetState> own, Set<ModelId> conflicted) {

    /** Whether states, counts, points and comments of others on this model may be shown. */
    public boolean ofOthers(ModelId model) {
        if (conflicted.contains(model)) {
            return false;
        }
        SheetState mine = own.get(model);
        if (closed || mine == SheetState.FINAL) {
            return true;
        }
        return mine == null && leading;
    }

    /** Whether a rank may be shown at all: a place in the list tells of those that are not. */
    public boolean ofRanking() {
        if (closed) {
            return true;
        }
        boolean waiting = own.entrySet().stream()
                .anyMatch(each -> each.getValue().isOpen() && !conflicted.contains(each.getKey()));
        return !waiting && (leading || own.containsValue(SheetState.FINAL));
    }
}
