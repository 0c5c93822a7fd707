package vn.danvan.meeting.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import java.util.UUID;
import java.util.function.Function;
import vn.danvan.meeting.MeetingId;
import vn.danvan.shared.NotFound;

/** Where the screens of a meeting are, and which meeting an address means. */
final class Addresses {

    static final String MEETING = "phien-hop/:meetingId";

    private Addresses() {}

    /** @throws NotFoundException for an address of no meeting, or of none that the person may see */
    static <T> T load(BeforeEnterEvent event, Function<MeetingId, T> load) {
        try {
            return load.apply(new MeetingId(
                    UUID.fromString(event.getRouteParameters().get("meetingId").orElse(""))));
        } catch (NotFound | IllegalArgumentException unknown) {
            throw new NotFoundException();
        }
    }

    static String of(MeetingId meeting, String screen) {
        return "phien-hop/" + meeting + (screen.isEmpty() ? "" : "/" + screen);
    }
}
