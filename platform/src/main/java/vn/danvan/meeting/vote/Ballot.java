package vn.danvan.meeting.vote;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.danvan.meeting.BallotTitle;
import vn.danvan.meeting.agenda.ItemId;

/**
 * @param round from 1; the last one that was closed counts
 * @param tally once it is closed
 */
public record Ballot(
        BallotId id,
        ItemId item,
        int round,
        boolean secret,
        BallotTitle title,
        String question,
        BallotState state,
        @Nullable Instant openedAt,
        @Nullable Instant closedAt,
        @Nullable Tally tally) {}
