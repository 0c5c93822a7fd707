package vn.danvan.meeting.api;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.danvan.meeting.vote.Ballot;
import vn.danvan.meeting.vote.Marks;
import vn.danvan.meeting.vote.Tally;

/**
 * Names nobody: who voted how in an open vote stands in the minutes.
 *
 * @param votes how many have voted
 * @param result once it is closed
 */
record BallotJson(
        UUID id,
        UUID item,
        int round,
        boolean secret,
        String title,
        String question,
        String state,
        int votes,
        @Nullable Result result) {

    record Result(
            int members,
            int present,
            int written,
            int agreed,
            int disagreed,
            int noOpinion,
            int agreedNeeded,
            boolean passed) {}

    static BallotJson of(Ballot ballot, Marks marks) {
        return new BallotJson(
                ballot.id().value(),
                ballot.item().value(),
                ballot.round(),
                ballot.secret(),
                ballot.title().name(),
                ballot.question(),
                ballot.state().name(),
                marks.written().size(),
                result(ballot.tally()));
    }

    private static @Nullable Result result(@Nullable Tally tally) {
        return tally == null
                ? null
                : new Result(
                        tally.attendance().members(),
                        tally.attendance().present(),
                        tally.attendance().written(),
                        tally.counts().agreed(),
                        tally.counts().disagreed(),
                        tally.counts().noOpinion(),
                        tally.result().agreedNeeded(),
                        tally.result().passed());
    }
}
