package vn.danvan.scoring.ballot;

/**
 * What a session and a title need; both shares are of the council's total membership.
 *
 * @param quorum reached by those present, written opinions not counted
 * @param majority reached by those who agree, in the room or in writing
 */
public record BallotRule(Share quorum, Share majority) {

    public BallotResult count(Attendance attendance, int agreed) {
        if (agreed < 0) {
            throw new BallotProblem(BallotProblem.Reason.NEGATIVE);
        }
        if (agreed > attendance.votes()) {
            throw new BallotProblem(BallotProblem.Reason.TOO_MANY_AGREED, agreed, attendance.votes());
        }
        return new BallotResult(
                attendance, agreed, quorum.leastOf(attendance.members()), majority.leastOf(attendance.members()));
    }
}
