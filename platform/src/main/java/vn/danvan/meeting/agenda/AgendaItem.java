package vn.danvan.meeting.agenda;

import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.danvan.meeting.MeetingId;
import vn.danvan.models.ModelId;

/**
 * @param position from 1, without gaps
 * @param model none for a free item
 * @param unit who leads the model; empty for a free item
 * @param note the scribe's, for the minutes
 */
public record AgendaItem(
        ItemId id,
        MeetingId meeting,
        int position,
        @Nullable ModelId model,
        ItemState state,
        String title,
        String unit,
        String summary,
        String note) {

    /** As long as a blind round holds the model: without unit, and with the names blotted out of its texts. */
    AgendaItem nameless(UnaryOperator<String> blotting) {
        return new AgendaItem(
                id, meeting, position, model, state, blotting.apply(title), "", blotting.apply(summary), note);
    }
}
