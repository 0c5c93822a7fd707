package vn.danvan.meeting.minutes;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.danvan.council.CouncilRole;
import vn.danvan.meeting.BallotTitle;
import vn.danvan.meeting.MeetingKind;
import vn.danvan.meeting.Presence;
import vn.danvan.meeting.agenda.ItemState;
import vn.danvan.meeting.vote.BallotState;
import vn.danvan.meeting.vote.Choice;

/**
 * What happened in a meeting, as data; stored as it is, so that an edition never changes with what it was made from.
 *
 * @param present members in the room at the closing; {@code needed} for a quorum
 */
public record MinutesContent(
        String council,
        String title,
        MeetingKind kind,
        String place,
        Instant startsAt,
        @Nullable Instant openedAt,
        @Nullable Instant closedAt,
        @Nullable String reopenedBecause,
        List<Member> members,
        int present,
        int needed,
        List<Item> items,
        String remarks) {

    public record Member(String name, CouncilRole role, Presence presence) {}

    /**
     * @param model none for a free item
     * @param conflicted names of those who left the room for it
     */
    public record Item(
            int position,
            @Nullable UUID model,
            String title,
            String unit,
            ItemState state,
            String note,
            List<String> conflicted,
            List<Round> rounds) {

        /** The last round that was counted. */
        public @Nullable Round decisive() {
            return rounds.stream()
                    .filter(each -> each.count() != null)
                    .reduce((earlier, later) -> later)
                    .orElse(null);
        }
    }

    /**
     * One vote on an item.
     *
     * @param count once it was closed
     * @param byName of an open vote; empty for a secret one
     */
    public record Round(
            int round,
            boolean secret,
            BallotTitle title,
            String question,
            BallotState state,
            @Nullable Count count,
            List<Vote> byName) {}

    /** Shares are of {@code members}, the total membership. */
    public record Count(
            int members,
            int present,
            int written,
            int agreed,
            int disagreed,
            int noOpinion,
            int presentNeeded,
            int agreedNeeded,
            boolean passed) {}

    public record Vote(String name, Choice choice, boolean written) {}
}
