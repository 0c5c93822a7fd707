package vn.danvan.meeting;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.danvan.council.CouncilMember;
import vn.danvan.identity.ActingPost;

/**
 * Who looks at a meeting, and as what.
 *
 * @param member nothing for those who prepare the meeting but have no vote
 * @param runs whether they may show items and open and close votes: the chair, the deputy, the secretary, and who closes
 * @param closes whether they may close the meeting and make its minutes
 */
public record Seat(
        ActingPost post, MeetingSummary meeting, @Nullable CouncilMember member, boolean runs, boolean closes) {

    public Optional<UUID> memberId() {
        return Optional.ofNullable(member).map(CouncilMember::id);
    }
}
