package vn.danvan.meeting.vote;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import vn.danvan.meeting.AttendanceService;
import vn.danvan.meeting.Attender;
import vn.danvan.meeting.MeetingProblem;
import vn.danvan.meeting.MeetingProblem.Reason;
import vn.danvan.meeting.MeetingRules;
import vn.danvan.meeting.MeetingSummary;
import vn.danvan.scoring.ballot.Attendance;

/** From marks and votes to a tally over the total membership. */
@Component
class Counting {

    private final MarkStore marks;
    private final Urns urns;
    private final AttendanceService attendance;
    private final MeetingRules rules;

    Counting(MarkStore marks, Urns urns, AttendanceService attendance, MeetingRules rules) {
        this.marks = marks;
        this.urns = urns;
        this.attendance = attendance;
        this.rules = rules;
    }

    /**
     * In the room is who is there at the closing, and who voted there and left. An opinion in writing of a member who
     * must not vote, handed in before that was known, does not count.
     *
     * @throws MeetingProblem where the urn does not hold as many votes as members have voted
     */
    Tally count(MeetingSummary meeting, Ballot ballot) {
        Marks voted = marks.of(ballot);
        List<Attender> members = attendance.sheet(meeting).members();
        Predicate<Attender> here =
                each -> each.isPresent() || voted.votedHere(each.member().id());
        int present = (int) members.stream().filter(here).count();
        int written = (int) members.stream()
                .filter(here.negate())
                .map(each -> each.member().id())
                .filter(id -> voted.hasVoted(id) && !voted.recused().contains(id))
                .count();
        return new Tally(
                new Attendance(members.size(), present, written),
                rules.rule(meeting.kind(), ballot.title()),
                ballot.secret() ? inUrn(ballot, voted) : byName(ballot, voted));
    }

    private Counts inUrn(Ballot ballot, Marks voted) {
        Counts counts = urns.open(ballot.id());
        if (counts.sum() != voted.written().size()) {
            throw new MeetingProblem(Reason.URN_DOES_NOT_FIT);
        }
        return counts;
    }

    private Counts byName(Ballot ballot, Marks voted) {
        Counts counts = Counts.NONE;
        Collection<UUID> recused = voted.recused();
        for (var vote : marks.choices(ballot.id()).entrySet()) {
            counts = recused.contains(vote.getKey()) ? counts : counts.plus(vote.getValue());
        }
        return counts;
    }
}
