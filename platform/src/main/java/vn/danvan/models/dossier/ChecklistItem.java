package vn.danvan.models.dossier;

import org.jspecify.annotations.Nullable;
import vn.danvan.models.step.Paper;

/**
 * One paper that a dossier must have.
 *
 * @param reference where it is as somebody noted, or the name of the file; none where there is none
 * @param waiver by whom and why it need not be there; none where it must
 */
public record ChecklistItem(
        Paper paper, @Nullable String reference, @Nullable Waiver waiver) {

    /** @param by name and position */
    public record Waiver(String by, String reason) {}

    public boolean isDone() {
        return reference != null || waiver != null;
    }
}
