package vn.danvan.meeting.vote;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.danvan.meeting.BallotTitle;
import vn.danvan.meeting.MeetingId;
import vn.danvan.meeting.agenda.ItemId;
import vn.danvan.scoring.ballot.Attendance;
import vn.danvan.scoring.ballot.BallotRule;
import vn.danvan.scoring.ballot.Share;
import vn.danvan.shared.NotFound;

/** Ballots, and what they came to. */
@Repository
class BallotStore {

    private static final String BALLOT = """
            select b.id, b.item_id, b.round, b.secret, b.title, b.question, b.state, b.opened_at, b.closed_at, b.quorum,
              b.majority, b.members, b.present, b.written, b.agreed, b.disagreed, b.no_opinion
            from ballot b
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    BallotStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void add(BallotId id, ItemId item, int round, BallotPlan plan) {
        jdbc.sql("insert into ballot (id, item_id, round, secret, title, question, state)"
                        + " values (?, ?, ?, ?, ?, ?, 'PREPARED')")
                .params(
                        id.value(),
                        item.value(),
                        round,
                        plan.secret(),
                        plan.title().name(),
                        plan.question())
                .update();
    }

    void change(BallotId id, BallotPlan plan) {
        jdbc.sql("update ballot set secret = ?, title = ?, question = ? where id = ?")
                .params(plan.secret(), plan.title().name(), plan.question(), id.value())
                .update();
    }

    Optional<Ballot> latest(ItemId item) {
        return jdbc.sql(BALLOT + "where b.item_id = ? order by b.round desc limit 1")
                .param(item.value())
                .query(BallotStore::ballot)
                .optional();
    }

    /** In the order of the agenda, and of the rounds of each item. */
    List<Ballot> of(MeetingId meeting) {
        return jdbc.sql(BALLOT + "join meeting_item i on i.id = b.item_id"
                        + " where i.meeting_id = ? order by i.position, b.round")
                .param(meeting.value())
                .query(BallotStore::ballot)
                .list();
    }

    Ballot find(BallotId id) {
        return jdbc.sql(BALLOT + "where b.id = ?")
                .param(id.value())
                .query(BallotStore::ballot)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** Until the end of the transaction nobody else votes on it, opens or closes it. */
    Ballot lock(BallotId id) {
        return jdbc.sql(BALLOT + "where b.id = ? for update")
                .param(id.value())
                .query(BallotStore::ballot)
                .optional()
                .orElseThrow(NotFound::new);
    }

    void open(BallotId id, Collection<UUID> recused) {
        jdbc.sql("update ballot set state = 'OPEN', opened_at = ? where id = ?")
                .params(Timestamp.from(clock.instant()), id.value())
                .update();
        for (UUID member : recused) {
            jdbc.sql("insert into ballot_recusal (ballot_id, member_id) values (?, ?)")
                    .params(id.value(), member)
                    .update();
        }
    }

    void close(BallotId id, Tally tally) {
        jdbc.sql("""
                        update ballot set state = 'CLOSED', closed_at = :now, quorum = :quorum, majority = :majority,
                          members = :members, present = :present, written = :written, agreed = :agreed,
                          disagreed = :disagreed, no_opinion = :none where id = :id""")
                .param("now", Timestamp.from(clock.instant()))
                .param("quorum", fraction(tally.rule().quorum()))
                .param("majority", fraction(tally.rule().majority()))
                .param("members", tally.attendance().members())
                .param("present", tally.attendance().present())
                .param("written", tally.attendance().written())
                .param("agreed", tally.counts().agreed())
                .param("disagreed", tally.counts().disagreed())
                .param("none", tally.counts().noOpinion())
                .param("id", id.value())
                .update();
    }

    void annul(BallotId id) {
        jdbc.sql("update ballot set state = 'VOID', closed_at = ? where id = ?")
                .params(Timestamp.from(clock.instant()), id.value())
                .update();
    }

    /** As a fraction, which is read back to the same share, percent or not. */
    private static String fraction(Share share) {
        return share.numerator() + "/" + share.denominator();
    }

    private static Ballot ballot(ResultSet row, int number) throws SQLException {
        return new Ballot(
                new BallotId(row.getObject("id", UUID.class)),
                new ItemId(row.getObject("item_id", UUID.class)),
                row.getInt("round"),
                row.getBoolean("secret"),
                BallotTitle.valueOf(row.getString("title")),
                row.getString("question"),
                BallotState.valueOf(row.getString("state")),
                instant(row.getTimestamp("opened_at")),
                instant(row.getTimestamp("closed_at")),
                tally(row));
    }

    private static @Nullable Tally tally(ResultSet row) throws SQLException {
        if (row.getObject("agreed") == null) {
            return null;
        }
        return new Tally(
                new Attendance(row.getInt("members"), row.getInt("present"), row.getInt("written")),
                new BallotRule(Share.parse(row.getString("quorum")), Share.parse(row.getString("majority"))),
                new Counts(row.getInt("agreed"), row.getInt("disagreed"), row.getInt("no_opinion")));
    }

    private static @Nullable Instant instant(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }
}
