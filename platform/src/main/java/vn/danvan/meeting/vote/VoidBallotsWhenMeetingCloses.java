package vn.danvan.meeting.vote;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.danvan.meeting.MeetingClosed;

/** What was prepared and never voted on counts for nothing; votes in writing on it go unread. */
@Component
class VoidBallotsWhenMeetingCloses {

    private final BallotStore ballots;
    private final Urns urns;

    VoidBallotsWhenMeetingCloses(BallotStore ballots, Urns urns) {
        this.ballots = ballots;
        this.urns = urns;
    }

    @EventListener
    void on(MeetingClosed closed) {
        ballots.of(closed.meeting()).stream()
                .filter(ballot -> ballot.state() == BallotState.PREPARED)
                .forEach(ballot -> {
                    ballots.annul(ballot.id());
                    urns.remove(ballot.id());
                });
    }
}
