package vn.danvan.meeting.api;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.danvan.meeting.Presence;

/** @param member id of a membership of the council */
record Attending(@Nullable UUID member, @Nullable Presence presence) {

    Presence where() {
        return presence == null ? Presence.PRESENT : presence;
    }
}
