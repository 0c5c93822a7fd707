package vn.danvan.meeting.api;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.danvan.council.CouncilId;
import vn.danvan.meeting.MeetingDraft;
import vn.danvan.meeting.MeetingKind;
import vn.danvan.meeting.MeetingProblem;
import vn.danvan.meeting.MeetingProblem.Reason;

/** Without a kind it is on awards; without a deadline votes in writing are taken until it begins. */
record PlannedMeeting(
        @Nullable UUID council,
        @Nullable MeetingKind meetingKind,
        @Nullable String title,
        @Nullable String venue,
        @Nullable Instant startsAt,
        @Nullable Instant writtenUntil) {

    MeetingDraft draft() {
        if (council == null || startsAt == null) {
            throw new MeetingProblem(Reason.WHEN_OR_WHO_MISSING);
        }
        return new MeetingDraft(
                new CouncilId(council),
                meetingKind == null ? MeetingKind.AWARD : meetingKind,
                title == null ? "" : title,
                venue == null ? "" : venue,
                startsAt,
                writtenUntil == null ? startsAt : writtenUntil);
    }
}
