package vn.danvan.meeting.live;

import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.danvan.meeting.MeetingId;
import vn.danvan.meeting.Pulses;
import vn.danvan.tenancy.CurrentTenant;
import vn.danvan.tenancy.TenantId;

/**
 * How every node learns that a meeting changed, wherever that was done: for each meeting that a screen of this node shows
 * it asks four times a second for one number by its key. That borrows a connection of the province for less than a
 * millisecond; listening to PostgreSQL would keep one for hours. Nobody looking, nothing is asked.
 *
 * @see "ADR 0017: screens of a meeting follow a number"
 */
@Component
public class MeetingWatch {

    static final Duration PACE = Duration.ofMillis(250);

    private static final Logger LOG = LoggerFactory.getLogger(MeetingWatch.class);

    private final Pulses pulses;
    private final Map<Place, Watched> watched = new ConcurrentHashMap<>();
    private volatile boolean over;

    MeetingWatch(Pulses pulses) {
        this.pulses = pulses;
    }

    /** Ends what {@link #follow} began. */
    @FunctionalInterface
    public interface Follower {
        void leave();
    }

    private record Place(TenantId province, MeetingId meeting) {}

    /**
     * @param seen the pulse that the screen shows already
     * @param changed called on a thread that stands in no province, at least once after each change
     */
    public Follower follow(MeetingId meeting, long seen, Runnable changed) {
        Place place = new Place(CurrentTenant.required(), meeting);
        Object screen = new Object();
        Watched shown = watched.compute(place, (key, there) -> {
            Watched now = there == null ? new Watched() : there;
            now.join(screen, seen, changed);
            return now;
        });
        if (shown.begins()) {
            Thread.ofVirtual().name("meeting-" + meeting).start(() -> poll(place, shown));
        }
        return () -> watched.computeIfPresent(place, (key, there) -> there.leave(screen) ? there : null);
    }

    private void poll(Place place, Watched own) {
        boolean failing = false;
        while (!over && watched.get(place) == own) {
            try {
                long pulse = CurrentTenant.<Long, RuntimeException>callAs(
                        place.province(), () -> pulses.of(place.meeting()).number());
                own.tell(pulse);
                failing = false;
            } catch (RuntimeException failed) {
                // A server that restarts is asked again; the log says it once
                if (!failing) {
                    LOG.warn(
                            "The meeting {} of {} cannot be followed just now",
                            place.meeting(),
                            place.province(),
                            failed);
                }
                failing = true;
            }
            if (!pause()) {
                return;
            }
        }
    }

    private static boolean pause() {
        try {
            Thread.sleep(PACE);
            return true;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    int meetings() {
        return watched.size();
    }

    @PreDestroy
    void stop() {
        over = true;
    }
}
