package vn.danvan.meeting.live;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.danvan.meeting.AttendanceSheet;
import vn.danvan.meeting.MeetingSummary;
import vn.danvan.meeting.Seat;
import vn.danvan.meeting.agenda.AgendaItem;
import vn.danvan.meeting.vote.Ballot;
import vn.danvan.meeting.vote.BallotState;
import vn.danvan.meeting.vote.Marks;

/**
 * A meeting as its screens show it at one moment.
 *
 * @param pulse grows with each change
 * @param shown the item that the chair shows, since {@code shownAt}
 * @param ballot the latest round on that item
 * @param conflicted who must not vote on that item; ids of memberships
 * @param now when this was looked at
 */
public record LiveMeeting(
        Seat seat,
        long pulse,
        AttendanceSheet attendance,
        List<AgendaItem> items,
        @Nullable AgendaItem shown,
        @Nullable Instant shownAt,
        @Nullable Ballot ballot,
        Marks marks,
        Set<UUID> conflicted,
        Instant now) {

    public LiveMeeting {
        items = List.copyOf(items);
        conflicted = Set.copyOf(conflicted);
    }

    public MeetingSummary meeting() {
        return seat.meeting();
    }

    public boolean voting() {
        return ballot != null && ballot.state() == BallotState.OPEN;
    }

    /** Whether the person of this screen has to leave the room for the item shown. */
    public boolean mustLeave() {
        return seat.memberId().filter(conflicted::contains).isPresent();
    }

    public boolean hasVoted() {
        return seat.memberId().filter(marks::hasVoted).isPresent();
    }

    public boolean isPresent() {
        Optional<UUID> own = seat.memberId();
        return attendance.members().stream()
                .anyMatch(each -> each.isPresent()
                        && own.filter(each.member().id()::equals).isPresent());
    }

    /** How many votes there are, in the room and in writing. */
    public int votes() {
        return marks.written().size();
    }

    /** How many members can vote on the item shown. */
    public int voters() {
        return (int) attendance.members().stream()
                .map(each -> each.member().id())
                .filter(id -> !conflicted.contains(id))
                .count();
    }
}
