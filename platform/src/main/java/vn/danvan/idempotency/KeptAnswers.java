package vn.danvan.idempotency;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.danvan.identity.ActingPost;

/** The answers of a province, by who asked, in which post, and key. Works in the transaction of the write itself. */
@Component
class KeptAnswers {

    private final JdbcClient jdbc;
    private final Clock clock;

    KeptAnswers(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Holds the key until the transaction ends, however it ends. Trying instead of waiting: one that waits holds a
     * connection of the province, and a client that repeats in haste could take them all.
     *
     * @return whether it was free
     */
    boolean hold(ActingPost by, String key) {
        return jdbc.sql("select pg_try_advisory_xact_lock(hashtextextended(?, 0))")
                .param("idempotency:" + by.tenant() + ":" + by.person().value() + ":"
                        + by.post().value() + ":" + key)
                .query(Boolean.class)
                .single();
    }

    Optional<KeptAnswer> find(ActingPost by, String key) {
        return jdbc.sql("select request_hash, status, location, content_type, body from kept_answer"
                        + " where person_id = ? and post_id = ? and key = ?")
                .params(by.person().value(), by.post().value(), key)
                .query((row, number) -> new KeptAnswer(
                        row.getString("request_hash"),
                        row.getInt("status"),
                        row.getString("location"),
                        row.getString("content_type"),
                        row.getBytes("body")))
                .optional();
    }

    void keep(ActingPost by, String key, KeptAnswer answer) {
        jdbc.sql("insert into kept_answer (person_id, post_id, key, request_hash, status, location, content_type, body,"
                        + " answered_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .param(by.person().value())
                .param(by.post().value())
                .param(key)
                .param(answer.requestHash())
                .param(answer.status())
                .param(answer.location())
                .param(answer.contentType())
                .param(answer.body())
                .param(Timestamp.from(clock.instant()))
                .update();
    }

    /** @return how many were removed, at most {@code most} */
    int remove(Instant before, int most) {
        return jdbc.sql("delete from kept_answer where ctid in (select ctid from kept_answer where answered_at < ?"
                        + " limit ? for update skip locked)")
                .params(Timestamp.from(before), most)
                .update();
    }
}
