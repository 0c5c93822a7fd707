package vn.danvan.meeting.vote;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who has voted; of open ballots also what, in another table, so that no query for the one ever meets the other. */
@Repository
class MarkStore {

    private final JdbcClient jdbc;

    MarkStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return false for who has voted already */
    boolean mark(BallotId ballot, UUID member, boolean written) {
        return jdbc.sql("insert into ballot_mark (ballot_id, member_id, written) values (?, ?, ?)"
                                + " on conflict (ballot_id, member_id) do nothing")
                        .params(ballot.value(), member, written)
                        .update()
                == 1;
    }

    /** Of an open ballot only. */
    void vote(BallotId ballot, UUID member, Choice choice) {
        jdbc.sql("insert into ballot_vote (ballot_id, member_id, choice) values (?, ?, ?)")
                .params(ballot.value(), member, choice.name())
                .update();
    }

    Marks of(Ballot ballot) {
        Map<UUID, Boolean> written = new HashMap<>();
        jdbc.sql("select member_id, written from ballot_mark where ballot_id = ?")
                .param(ballot.id().value())
                .query(row -> {
                    written.put(row.getObject("member_id", UUID.class), row.getBoolean("written"));
                });
        List<UUID> recused = jdbc.sql("select member_id from ballot_recusal where ballot_id = ?")
                .param(ballot.id().value())
                .query(UUID.class)
                .list();
        boolean told = ballot.state() == BallotState.CLOSED && !ballot.secret();
        return new Marks(written, Set.copyOf(recused), told ? choices(ballot.id()) : Map.of());
    }

    Map<UUID, Choice> choices(BallotId ballot) {
        return jdbc
                .sql("select member_id, choice from ballot_vote where ballot_id = ?")
                .param(ballot.value())
                .query((row, number) ->
                        Map.entry(row.getObject("member_id", UUID.class), Choice.valueOf(row.getString("choice"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
