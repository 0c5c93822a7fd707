package vn.danvan.meeting;

/** Each has a text {@code meeting.state.<name>}. */
public enum MeetingState {
    /** The agenda is written; absent members hand in their votes. */
    PLANNED,
    OPEN,
    CLOSED;

    /** A meeting that was closed is opened again only for a reason, and while nothing has followed from its minutes. */
    public boolean canBecome(MeetingState next) {
        return switch (this) {
            case PLANNED -> next == OPEN;
            case OPEN -> next == CLOSED;
            case CLOSED -> next == OPEN;
        };
    }
}
