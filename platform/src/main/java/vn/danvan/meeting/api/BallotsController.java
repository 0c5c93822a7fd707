package vn.danvan.meeting.api;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.danvan.meeting.BallotTitle;
import vn.danvan.meeting.MeetingId;
import vn.danvan.meeting.MeetingProblem;
import vn.danvan.meeting.MeetingProblem.Reason;
import vn.danvan.meeting.agenda.AgendaService;
import vn.danvan.meeting.agenda.ItemId;
import vn.danvan.meeting.live.ConsoleService;
import vn.danvan.meeting.live.LiveMeeting;
import vn.danvan.meeting.live.LiveService;
import vn.danvan.meeting.vote.Ballot;
import vn.danvan.meeting.vote.BallotId;
import vn.danvan.meeting.vote.BallotPlan;
import vn.danvan.meeting.vote.BallotService;
import vn.danvan.meeting.vote.Choice;
import vn.danvan.meeting.vote.VoteService;
import vn.danvan.shared.StaleVersion;

/** Votes and results. A secret vote is refused here: requests are put on record, see {@link VoteService#castByName}. */
@RestController
class BallotsController {

    /** What the chair does. */
    enum Act {
        NEXT,
        OPEN_VOTE,
        CLOSE_VOTE,
        DEFER
    }

    private final BallotService ballots;
    private final VoteService votes;
    private final AgendaService agenda;
    private final ConsoleService console;
    private final LiveService live;

    BallotsController(
            BallotService ballots, VoteService votes, AgendaService agenda, ConsoleService console, LiveService live) {
        this.ballots = ballots;
        this.votes = votes;
        this.agenda = agenda;
        this.console = console;
        this.live = live;
    }

    /** All ballots of a meeting in the order of its agenda; what they came to, once they are closed. */
    @GetMapping("/api/v1/meetings/{id}/results")
    List<BallotJson> results(@PathVariable UUID id) {
        return ballots.of(new MeetingId(id)).stream().map(this::json).toList();
    }

    /**
     * One of the chair's acts.
     *
     * @param version the pulse of the meeting that the caller saw; 409 if it changed since
     */
    @PostMapping("/api/v1/meetings/{id}/acts/{act}")
    Shown act(@PathVariable UUID id, @PathVariable Act act, @RequestParam long version) {
        MeetingId meeting = new MeetingId(id);
        if (live.look(meeting).pulse() != version) {
            throw new StaleVersion();
        }
        switch (act) {
            case NEXT -> console.next(meeting);
            case OPEN_VOTE -> console.openVote(meeting);
            case CLOSE_VOTE -> console.closeVote(meeting);
            case DEFER -> console.defer(meeting);
        }
        return shown(id);
    }

    /** What the screens show now. */
    @GetMapping("/api/v1/meetings/{id}/shown")
    Shown shown(@PathVariable UUID id) {
        LiveMeeting now = live.look(new MeetingId(id));
        Ballot ballot = now.ballot();
        return new Shown(
                now.pulse(),
                now.shown() == null ? null : now.shown().id().value(),
                ballot == null ? null : json(ballot),
                now.mustLeave());
    }

    /** How an item will be voted on; without a title it is on a resolution. */
    @PutMapping("/api/v1/meeting-items/{id}/ballot")
    BallotJson prepare(@PathVariable UUID id, @RequestBody Plan plan) {
        ItemId item = new ItemId(id);
        MeetingId meeting = agenda.item(item).meeting();
        BallotId prepared = ballots.prepare(item, plan.plan());
        return ballots.of(meeting).stream()
                .filter(each -> each.id().equals(prepared))
                .map(this::json)
                .findFirst()
                .orElseThrow();
    }

    /** The caller's vote by name, while the vote is open. */
    @PutMapping("/api/v1/ballots/{id}/vote")
    Taken vote(@PathVariable UUID id, @RequestBody Vote vote) {
        BallotId ballot = new BallotId(id);
        ballots.itemOf(ballot);
        votes.castByName(ballot, vote.chosen());
        return new Taken(true);
    }

    /** The caller's vote by name in writing, before the deadline. */
    @PutMapping("/api/v1/ballots/{id}/written-vote")
    Taken voteInWriting(@PathVariable UUID id, @RequestBody Vote vote) {
        BallotId ballot = new BallotId(id);
        ballots.itemOf(ballot);
        votes.handInByName(ballot, vote.chosen());
        return new Taken(true);
    }

    /**
     * What another member decided on paper, entered by the secretary before the deadline; not of a secret vote.
     *
     * @param member the membership, as the attendance of the meeting names it
     */
    @PutMapping("/api/v1/ballots/{id}/written-votes/{member}")
    Taken enter(@PathVariable UUID id, @PathVariable UUID member, @RequestBody Vote vote) {
        BallotId ballot = new BallotId(id);
        ballots.itemOf(ballot);
        votes.enter(ballot, member, vote.chosen());
        return new Taken(true);
    }

    private BallotJson json(Ballot ballot) {
        return BallotJson.of(ballot, ballots.marks(ballot));
    }

    record Taken(boolean taken) {}

    record Shown(
            long version, @Nullable UUID item, @Nullable BallotJson ballot, boolean leftTheRoom) {}

    record Vote(@Nullable Choice choice) {

        Choice chosen() {
            if (choice == null) {
                throw new MeetingProblem(Reason.NOT_A_MEMBER);
            }
            return choice;
        }
    }

    record Plan(
            @Nullable Boolean secret,
            @Nullable BallotTitle title,
            @Nullable String question) {

        BallotPlan plan() {
            return new BallotPlan(
                    Boolean.TRUE.equals(secret),
                    title == null ? BallotTitle.ORDINARY : title,
                    question == null ? "" : question);
        }
    }
}
