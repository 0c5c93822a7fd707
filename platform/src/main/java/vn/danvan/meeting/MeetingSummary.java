package vn.danvan.meeting;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.danvan.council.CouncilId;

/** @param reopenedBecause why a meeting that was closed went on; none where it was not */
public record MeetingSummary(
        MeetingId id,
        int version,
        CouncilId council,
        String councilName,
        MeetingKind kind,
        MeetingState state,
        String title,
        String place,
        Instant startsAt,
        Instant writtenUntil,
        @Nullable Instant openedAt,
        @Nullable Instant closedAt,
        @Nullable String reopenedBecause) {}
