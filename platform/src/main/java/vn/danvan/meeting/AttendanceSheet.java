package vn.danvan.meeting;

import java.util.List;
import vn.danvan.scoring.ballot.Share;

/**
 * All members, in the order of their roles. The quorum is of the meeting and of the total membership: a member who leaves
 * the room for one item counts, an opinion in writing does not.
 */
public record AttendanceSheet(List<Attender> members, Share quorum) {

    public AttendanceSheet {
        members = List.copyOf(members);
    }

    public int present() {
        return (int) members.stream().filter(Attender::isPresent).count();
    }

    public int needed() {
        return quorum.leastOf(members.size());
    }

    public boolean quorate() {
        return !members.isEmpty() && present() >= needed();
    }
}
