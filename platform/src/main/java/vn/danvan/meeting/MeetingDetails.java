package vn.danvan.meeting;

/**
 * @param plans whether the acting post may change what was planned
 * @param seat as what the acting person looks at it
 */
public record MeetingDetails(MeetingSummary summary, AttendanceSheet attendance, Seat seat, boolean plans) {}
