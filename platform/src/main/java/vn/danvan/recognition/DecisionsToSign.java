package vn.danvan.recognition;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.danvan.shared.WaitingWork;

/**
 * Pending decisions in the queue of whoever may let them come out: until the paper is signed, and then until they are
 * published or have a time at which they come out by themselves. Nobody else is told that there are any.
 */
@Service
@Transactional(readOnly = true)
class DecisionsToSign implements WaitingWork {

    private static final String PENDING = " from recognition_decision d where d.state = 'PENDING'";

    private final JdbcClient jdbc;
    private final Publishing publishing;

    DecisionsToSign(JdbcClient jdbc, Publishing publishing) {
        this.jdbc = jdbc;
        this.publishing = publishing;
    }

    @Override
    public List<Entry> entries() {
        if (!publishing.mayPublish()) {
            return List.of();
        }
        return jdbc.sql("select d.id, d.title, d.document, d.document_on, d.signer, d.signer_position, d.failure,"
                        + " d.created_at" + PENDING + " order by d.created_at, d.id")
                .query(DecisionsToSign::entry)
                .list();
    }

    @Override
    public int count() {
        return publishing.mayPublish()
                ? jdbc.sql("select count(*)" + PENDING).query(Integer.class).single()
                : 0;
    }

    private static Entry entry(ResultSet row, int number) throws SQLException {
        return new Entry(
                "cong-nhan/" + row.getObject("id", UUID.class),
                row.getString("title"),
                why(row),
                List.of(),
                null,
                row.getTimestamp("created_at").toInstant(),
                null);
    }

    private static String why(ResultSet row) throws SQLException {
        if (row.getString("failure") != null) {
            return "recognition.waiting.fell-through";
        }
        return DecisionRows.document(row).isComplete() ? "recognition.waiting.publish" : "recognition.waiting.sign";
    }
}
