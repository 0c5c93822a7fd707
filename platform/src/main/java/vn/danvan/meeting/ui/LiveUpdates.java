package vn.danvan.meeting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.shared.communication.PushMode;
import java.util.function.LongSupplier;
import vn.danvan.meeting.MeetingId;
import vn.danvan.meeting.live.MeetingWatch;

/**
 * Keeps a screen in step with its meeting for as long as it is shown. Push is switched on for these screens alone: the
 * others need no connection that stays open.
 */
final class LiveUpdates {

    private LiveUpdates() {}

    /** @param seen the pulse that the screen shows when it is attached */
    static void keep(Component screen, MeetingWatch watch, MeetingId meeting, LongSupplier seen, Runnable refresh) {
        screen.addAttachListener(attached -> {
            UI ui = attached.getUI();
            ui.getPushConfiguration().setPushMode(PushMode.AUTOMATIC);
            MeetingWatch.Follower follower = watch.follow(meeting, seen.getAsLong(), () -> push(ui, refresh));
            screen.addDetachListener(detached -> {
                detached.unregisterListener();
                follower.leave();
            });
        });
    }

    private static void push(UI ui, Runnable refresh) {
        try {
            ui.access(refresh::run);
        } catch (UIDetachedException gone) {
            // The page was closed between the change and now
        }
    }
}
