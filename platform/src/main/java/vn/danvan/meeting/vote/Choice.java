package vn.danvan.meeting.vote;

/** Each has a text {@code meeting.choice.<name>}. The order is the one in which an urn counts. */
public enum Choice {
    AGREE,
    DISAGREE,
    NO_OPINION
}
