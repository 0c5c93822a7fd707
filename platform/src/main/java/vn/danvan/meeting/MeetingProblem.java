package vn.danvan.meeting;

import java.util.Locale;
import vn.danvan.shared.DomainProblem;

/** Something of a meeting cannot be done. */
public class MeetingProblem extends DomainProblem {

    /** Each has a text {@code meeting.problem.<name>}, lower case with hyphens. */
    public enum Reason {
        TITLE_MISSING,
        /** No council, or no time. */
        WHEN_OR_WHO_MISSING,
        /** {0} is the most characters. */
        TOO_LONG,
        DEADLINE_AFTER_BEGINNING,
        /** The state does not allow this. */
        NOT_PLANNED,
        NOT_OPEN,
        NOT_CLOSED,
        CLOSED,
        REASON_MISSING,
        AGENDA_EMPTY,
        NO_MEMBERS,
        /** The models of this meeting were appraised by its minutes. */
        ALREADY_APPRAISED,
        MODEL_NOT_UNDER_APPRAISAL,
        MODEL_ON_AGENDA,
        /** Somebody has voted on it: it can be deferred, not taken away. */
        ITEM_HAS_VOTES,
        NOT_A_MEMBER,
        /** {0} are present, {1} are needed. */
        NO_QUORUM,
        NOTHING_SHOWN,
        VOTE_STILL_OPEN,
        /** Minutes say names, and a round in which one of them is scored blind is open. */
        BLIND_ROUND_OPEN,
        BALLOT_NOT_OPEN,
        BALLOT_NOT_PREPARED,
        BALLOT_NOT_VOIDABLE,
        ALREADY_VOTED,
        CONFLICTED,
        NOT_PRESENT,
        /** Whoever is in the room votes there. */
        PRESENT_VOTES_IN_ROOM,
        WRITTEN_TOO_LATE,
        /** A secret vote is handed in by nobody but the member. */
        SECRET_BY_MEMBER_ONLY,
        /** A secret vote leaves no trace only on the screens. */
        SECRET_ON_SCREEN_ONLY,
        /** Somebody who must not vote has done so in secret: the ballot is void and has to be repeated. */
        CONFLICTED_HAS_VOTED,
        /** What is in the urn is not as much as was put in. */
        URN_DOES_NOT_FIT,
        NUMBER_MISSING,
        DATE_IN_FUTURE,
        NO_MINUTES
    }

    private final Reason reason;

    public MeetingProblem(Reason reason, Object... arguments) {
        super("meeting.problem." + reason.name().toLowerCase(Locale.ROOT).replace('_', '-'), arguments);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
