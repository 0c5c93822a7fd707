package vn.danvan.meeting;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.danvan.meeting.MeetingProblem.Reason;
import vn.danvan.shared.NotFound;

/** Who attends, and whether they are enough. */
@Service
@Transactional
public class AttendanceService {

    private final MeetingStore store;
    private final MeetingDesk desk;
    private final MeetingRules rules;
    private final Pulses pulses;

    AttendanceService(MeetingStore store, MeetingDesk desk, MeetingRules rules, Pulses pulses) {
        this.store = store;
        this.desk = desk;
        this.rules = rules;
        this.pulses = pulses;
    }

    /** Absent is who was never said to be present. */
    @Transactional(readOnly = true)
    public AttendanceSheet sheet(MeetingSummary meeting) {
        Map<UUID, Presence> said = store.attendance(meeting.id());
        return new AttendanceSheet(
                desk.members(meeting).stream()
                        .map(each -> new Attender(each, said.getOrDefault(each.id(), Presence.ABSENT)))
                        .toList(),
                rules.quorum(meeting.kind()));
    }

    /**
     * @param member id of a membership of the council on that day
     * @throws MeetingProblem once the meeting is closed
     */
    public void attend(MeetingId id, UUID member, Presence presence) {
        desk.requireRunning(id);
        MeetingSummary meeting = store.lock(id);
        if (meeting.state() == MeetingState.CLOSED) {
            throw new MeetingProblem(Reason.CLOSED);
        }
        if (desk.members(meeting).stream().noneMatch(each -> each.id().equals(member))) {
            throw new NotFound();
        }
        store.attend(id, member, presence);
        pulses.beat(id);
    }

    /** Says that an absent member has handed in a vote in writing; who is in the room stays there. */
    public void handedIn(MeetingSummary meeting, UUID member) {
        if (store.attendance(meeting.id()).get(member) != Presence.PRESENT) {
            store.attend(meeting.id(), member, Presence.ABSENT_WRITTEN);
        }
    }

    /** @throws MeetingProblem with how many are present and how many are needed */
    public AttendanceSheet requireQuorum(MeetingSummary meeting) {
        AttendanceSheet sheet = sheet(meeting);
        if (!sheet.quorate()) {
            throw new MeetingProblem(Reason.NO_QUORUM, sheet.present(), sheet.needed());
        }
        return sheet;
    }
}
