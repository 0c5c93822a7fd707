package vn.danvan.meeting;

import vn.danvan.council.CouncilMember;

/** A member of the council on the day of the meeting. */
public record Attender(CouncilMember member, Presence presence) {

    public boolean isPresent() {
        return presence == Presence.PRESENT;
    }
}
