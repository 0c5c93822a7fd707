package vn.danvan.meeting.agenda;

/** Each has a text {@code meeting.item-state.<name>}. */
public enum ItemState {
    WAITING,
    DONE,
    /** Put off: it can still be shown, and stands in the minutes as put off where it is not. */
    DEFERRED
}
