package vn.danvan.meeting.vote;

import vn.danvan.meeting.BallotTitle;
import vn.danvan.meeting.MeetingProblem;
import vn.danvan.meeting.MeetingProblem.Reason;

/**
 * How an item will be voted on.
 *
 * @param question put to the members; empty where the item's title says it
 */
public record BallotPlan(boolean secret, BallotTitle title, String question) {

    private static final int LONGEST = 1000;

    public BallotPlan {
        question = question.strip();
        if (question.length() > LONGEST) {
            throw new MeetingProblem(Reason.TOO_LONG, LONGEST);
        }
    }

    static BallotPlan asBefore(Ballot ballot) {
        return new BallotPlan(ballot.secret(), ballot.title(), ballot.question());
    }
}
