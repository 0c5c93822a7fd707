package vn.danvan.meeting.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import vn.danvan.meeting.MeetingState;
import vn.danvan.meeting.agenda.AgendaItem;
import vn.danvan.meeting.agenda.ItemId;
import vn.danvan.meeting.live.LiveMeeting;

/** The scribe's note on the item shown, kept while one types; what another screen changes never overwrites it. */
class NoteField extends Composite<TextArea> {

    private static final int PAUSE = 800;

    private @Nullable ItemId item;

    NoteField(BiConsumer<ItemId, String> keep) {
        getContent().setLabel(getTranslation("meeting.note"));
        getContent().setWidthFull();
        getContent().setMaxLength(4000);
        getContent().setValueChangeMode(ValueChangeMode.LAZY);
        getContent().setValueChangeTimeout(PAUSE);
        getContent().addValueChangeListener(change -> {
            ItemId noted = item;
            if (change.isFromClient() && noted != null) {
                keep.accept(noted, change.getValue());
            }
        });
    }

    void show(LiveMeeting live) {
        AgendaItem shown = live.shown();
        boolean writes =
                live.meeting().state() == MeetingState.OPEN && live.seat().runs();
        setVisible(writes && shown != null);
        if (writes && shown != null && !shown.id().equals(item)) {
            item = shown.id();
            getContent().setValue(shown.note());
        }
    }
}
