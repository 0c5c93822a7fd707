package vn.danvan.meeting;

import java.time.Instant;
import vn.danvan.council.CouncilId;

/**
 * What is said of a meeting when it is planned.
 *
 * @param writtenUntil until when absent members may vote in writing; not after the beginning
 * @throws MeetingProblem where the title is missing or too long, or the deadline lies after the beginning
 */
public record MeetingDraft(
        CouncilId council, MeetingKind kind, String title, String place, Instant startsAt, Instant writtenUntil) {

    static final int LONGEST = 300;

    public MeetingDraft {
        title = title.strip();
        place = place.strip();
        if (title.isEmpty()) {
            throw new MeetingProblem(MeetingProblem.Reason.TITLE_MISSING);
        }
        if (title.length() > LONGEST || place.length() > LONGEST) {
            throw new MeetingProblem(MeetingProblem.Reason.TOO_LONG, LONGEST);
        }
        if (writtenUntil.isAfter(startsAt)) {
            throw new MeetingProblem(MeetingProblem.Reason.DEADLINE_AFTER_BEGINNING);
        }
    }
}
