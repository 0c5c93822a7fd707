package vn.danvan.scoring.ballot;

/**
 * @param presentNeeded how many members had to be in the room
 * @param agreedNeeded how many votes the title needs
 */
public record BallotResult(Attendance attendance, int agreed, int presentNeeded, int agreedNeeded) {

    public boolean quorate() {
        return attendance.present() >= presentNeeded;
    }

    /** A ballot without a quorum decides nothing, whatever its count. */
    public boolean passed() {
        return quorate() && agreed >= agreedNeeded;
    }
}
