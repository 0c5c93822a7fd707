package vn.danvan.meeting.api;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.danvan.meeting.MeetingSummary;

record MeetingJson(
        UUID id,
        int version,
        UUID council,
        String councilName,
        String meetingKind,
        String state,
        String title,
        String venue,
        Instant startsAt,
        Instant writtenUntil,
        @Nullable Instant openedAt,
        @Nullable Instant closedAt) {

    static MeetingJson of(MeetingSummary meeting) {
        return new MeetingJson(
                meeting.id().value(),
                meeting.version(),
                meeting.council().value(),
                meeting.councilName(),
                meeting.kind().name(),
                meeting.state().name(),
                meeting.title(),
                meeting.place(),
                meeting.startsAt(),
                meeting.writtenUntil(),
                meeting.openedAt(),
                meeting.closedAt());
    }
}
