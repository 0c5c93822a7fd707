package vn.danvan.notices.mail;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.danvan.identity.PersonId;

/**
 * A province's mails and how far each is. Every step is one statement that is committed at once and names the attempt, so
 * that of two nodes one gets the mail, and a node that was away too long can do nothing more with it.
 *
 * <pre>
 * PENDING -> CLAIMED -> HANDED_OVER -> SENT
 *    ^          |            |-------> FAILED     the server refused it for good
 *    |----------|------------|                    the server was not there, or refused it for now
 *               |-> DROPPED                       nothing to say any more
 *                            |-------> UNCERTAIN  nobody knows whether the server took it
 * </pre>
 */
@Repository
class Outbox {

    private final JdbcClient jdbc;
    private final Clock clock;

    Outbox(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The longest due; also one that another node claimed and left, as long as it had not begun to hand it over. */
    Optional<DueMail> claim(Duration lease) {
        Instant now = clock.instant();
        return jdbc.sql("""
                        update notice_mail set state = 'CLAIMED', attempts = attempts + 1, leased_until = :until
                        where id = (select id from notice_mail
                          where (state = 'PENDING' and due_at <= :now) or (state = 'CLAIMED' and leased_until < :now)
                          order by due_at limit 1 for update skip locked)
                        returning id, person_id, attempts""")
                .param("now", Timestamp.from(now))
                .param("until", Timestamp.from(now.plus(lease)))
                .query((row, number) -> new DueMail(
                        row.getObject("id", UUID.class),
                        new PersonId(row.getObject("person_id", UUID.class)),
                        row.getInt("attempts")))
                .optional();
    }

    /** Right before the server is given the mail. @return whether it still is this node's */
    boolean handOver(DueMail mail, Duration lease) {
        Instant now = clock.instant();
        return jdbc.sql("update notice_mail set state = 'HANDED_OVER', handed_over_at = :now, leased_until = :until"
                                + " where id = :id and attempts = :attempt and state = 'CLAIMED'")
                        .param("now", Timestamp.from(now))
                        .param("until", Timestamp.from(now.plus(lease)))
                        .param("id", mail.id())
                        .param("attempt", mail.attempt())
                        .update()
                == 1;
    }

    void sent(DueMail mail) {
        jdbc.sql("update notice_mail set state = 'SENT', sent_at = :now, leased_until = null, failure = null"
                        + " where id = :id and attempts = :attempt and state in ('HANDED_OVER', 'UNCERTAIN')")
                .param("now", Timestamp.from(clock.instant()))
                .param("id", mail.id())
                .param("attempt", mail.attempt())
                .update();
    }

    void dropped(DueMail mail) {
        end(mail, "DROPPED", null);
    }

    void failed(DueMail mail, String why) {
        end(mail, "FAILED", why);
    }

    void uncertain(DueMail mail, String why) {
        end(mail, "UNCERTAIN", why);
    }

    /** It is tried again after the pause. */
    void putBack(DueMail mail, Duration pause, String why) {
        jdbc.sql("update notice_mail set state = 'PENDING', due_at = :due, leased_until = null, failure = :why"
                        + " where id = :id and attempts = :attempt and state in ('CLAIMED', 'HANDED_OVER')")
                .param("due", Timestamp.from(clock.instant().plus(pause)))
                .param("why", why)
                .param("id", mail.id())
                .param("attempt", mail.attempt())
                .update();
    }

    private void end(DueMail mail, String state, @Nullable String why) {
        jdbc.sql("update notice_mail set state = :state, leased_until = null, failure = :why"
                        + " where id = :id and attempts = :attempt and state in ('CLAIMED', 'HANDED_OVER')")
                .param("state", state)
                .param("why", why)
                .param("id", mail.id())
                .param("attempt", mail.attempt())
                .update();
    }

    /** Whoever was killed while handing a mail over cannot say whether the server took it; it never goes out again. */
    int giveUpHalfSent() {
        return jdbc.sql("update notice_mail set state = 'UNCERTAIN', leased_until = null"
                        + " where state = 'HANDED_OVER' and leased_until < ?")
                .param(Timestamp.from(clock.instant()))
                .update();
    }

    /** Mails since that moment of which somebody should know: given up, uncertain, or due for longer than an hour. */
    int stuck(Instant since) {
        return jdbc.sql(
                        "select count(*) from notice_mail where created_at >= :since and (state in ('FAILED', 'UNCERTAIN')"
                                + " or (state in ('PENDING', 'CLAIMED') and attempts > 0 and created_at < :hourAgo"
                                + " and coalesce(digest_at, created_at) < :hourAgo))")
                .param("since", Timestamp.from(since))
                .param("hourAgo", Timestamp.from(clock.instant().minus(Duration.ofHours(1))))
                .query(Integer.class)
                .single();
    }
}
