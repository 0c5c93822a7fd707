package vn.danvan.meeting.live;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The screens of one node that show one meeting. */
final class Watched {

    private final Map<Object, Screen> screens = new HashMap<>();

    private boolean begun;

    private static final class Screen {
        private final Runnable changed;
        private long told;

        Screen(long seen, Runnable changed) {
            this.told = seen;
            this.changed = changed;
        }
    }

    synchronized void join(Object screen, long seen, Runnable changed) {
        screens.put(screen, new Screen(seen, changed));
    }

    /** @return true to the first who asks: who looks after this meeting from now on */
    synchronized boolean begins() {
        boolean first = !begun;
        begun = true;
        return first;
    }

    /** @return whether anybody is left */
    synchronized boolean leave(Object screen) {
        screens.remove(screen);
        return !screens.isEmpty();
    }

    /** Each screen on a thread of its own: one that is slow, or stands still, keeps nobody else waiting. */
    void tell(long pulse) {
        for (Runnable each : behind(pulse)) {
            Thread.ofVirtual().name("meeting-screen").start(each);
        }
    }

    private synchronized List<Runnable> behind(long pulse) {
        List<Runnable> behind = new ArrayList<>();
        for (Screen screen : screens.values()) {
            if (screen.told != pulse) {
                screen.told = pulse;
                behind.add(screen.changed);
            }
        }
        return behind;
    }
}
