package vn.danvan.scoring.ballot;

/**
 * Who of a council takes part.
 *
 * @param members all members of the council, whether they come or not
 * @param present members in the room
 * @param written absent members whose written opinion has arrived
 */
public record Attendance(int members, int present, int written) {

    public Attendance {
        if (members < 1) {
            throw new BallotProblem(BallotProblem.Reason.NO_MEMBERS);
        }
        if (present < 0 || written < 0) {
            throw new BallotProblem(BallotProblem.Reason.NEGATIVE);
        }
        if ((long) present + written > members) {
            throw new BallotProblem(BallotProblem.Reason.TOO_MANY_PRESENT, present, written, members);
        }
    }

    /** Everybody who has a say in this ballot. */
    public int votes() {
        return present + written;
    }
}
