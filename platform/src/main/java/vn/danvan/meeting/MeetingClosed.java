package vn.danvan.meeting;

/** A meeting was closed, in this transaction. */
public record MeetingClosed(MeetingId meeting) {}
