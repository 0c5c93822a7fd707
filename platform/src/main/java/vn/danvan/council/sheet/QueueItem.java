package vn.danvan.council.sheet;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.danvan.council.conflict.InterestKind;
import vn.danvan.models.ModelId;
import vn.danvan.models.registration.ModelField;

/**
 * One model of a judge's queue.
 *
 * @param position in the round's list, by which a blind round calls it
 * @param code none in a blind round
 * @param declared whether the judge said that there is no conflict, or which
 * @param conflict why the judge may not score it
 * @param total of the judge's own sheet, once handed in
 */
public record QueueItem(
        ModelId model,
        int position,
        @Nullable String code,
        String name,
        @Nullable ModelField field,
        SheetState state,
        boolean skipped,
        boolean declared,
        @Nullable InterestKind conflict,
        @Nullable BigDecimal total) {

    /** Whether there is something to do, and it may be done. */
    public boolean isWaiting() {
        return state.isOpen() && conflict == null;
    }
}
