package vn.danvan.meeting.vote;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.danvan.meeting.MeetingProblem;
import vn.danvan.meeting.MeetingProblem.Reason;
import vn.danvan.tenancy.CurrentTenant;

/** One sealed count per secret ballot, from when it is prepared until it is closed; no vote is ever a row of its own. */
@Repository
class Urns {

    private final JdbcClient jdbc;
    private final UrnSeal seal;

    Urns(JdbcClient jdbc, UrnSeal seal) {
        this.jdbc = jdbc;
        this.seal = seal;
    }

    void setUp(BallotId ballot) {
        jdbc.sql("insert into ballot_urn (ballot_id, sealed) values (?, ?)")
                .params(ballot.value(), seal.seal(CurrentTenant.required(), ballot, Counts.NONE))
                .update();
    }

    /** The caller holds the ballot, so that no vote is lost to another at the same time. */
    void put(BallotId ballot, Choice choice) {
        jdbc.sql("update ballot_urn set sealed = ? where ballot_id = ?")
                .params(
                        seal.seal(
                                CurrentTenant.required(), ballot, counts(ballot).plus(choice)),
                        ballot.value())
                .update();
    }

    /** Takes the urn away. */
    Counts open(BallotId ballot) {
        Counts counts = counts(ballot);
        remove(ballot);
        return counts;
    }

    void remove(BallotId ballot) {
        jdbc.sql("delete from ballot_urn where ballot_id = ?")
                .param(ballot.value())
                .update();
    }

    private Counts counts(BallotId ballot) {
        byte[] sealed = jdbc.sql("select sealed from ballot_urn where ballot_id = ?")
                .param(ballot.value())
                .query(byte[].class)
                .optional()
                .orElseThrow(() -> new MeetingProblem(Reason.URN_DOES_NOT_FIT));
        return seal.open(CurrentTenant.required(), ballot, sealed);
    }
}
