package vn.danvan.meeting.vote;

import vn.danvan.scoring.ballot.Attendance;
import vn.danvan.scoring.ballot.BallotResult;
import vn.danvan.scoring.ballot.BallotRule;

/**
 * What a closed ballot came to. Quorum and majority are of the total membership: a member who must not vote on the item
 * counts in it as one who did not agree, so that nobody lowers a threshold by leaving the room.
 *
 * @param attendance those in the room at the closing, and absent members whose vote in writing counts
 * @param rule as it stood at the closing
 */
public record Tally(Attendance attendance, BallotRule rule, Counts counts) {

    public BallotResult result() {
        return rule.count(attendance, counts.agreed());
    }
}
