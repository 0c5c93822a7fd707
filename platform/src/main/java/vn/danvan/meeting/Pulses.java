package vn.danvan.meeting;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.danvan.shared.NotFound;

/** What all screens of a meeting follow: a number that grows with each change, and the item that the chair shows. */
@Component
@Transactional
public class Pulses {

    private final JdbcClient jdbc;
    private final Clock clock;

    Pulses(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param item that the chair shows since {@code at}; none before the first one */
    public record Pulse(
            long number, @Nullable UUID item, @Nullable Instant at) {}

    /** Says in the present transaction that something changed; the screens learn of it when that is committed. */
    public void beat(MeetingId meeting) {
        jdbc.sql("update meeting_pulse set pulse = pulse + 1 where meeting_id = ?")
                .param(meeting.value())
                .update();
    }

    public void show(MeetingId meeting, UUID item) {
        jdbc.sql("update meeting_pulse set pulse = pulse + 1, shown_item = ?, shown_at = ? where meeting_id = ?")
                .params(item, Timestamp.from(clock.instant()), meeting.value())
                .update();
    }

    /** One row by its key: what a node asks several times a second for each meeting that somebody watches there. */
    @Transactional(readOnly = true)
    public Pulse of(MeetingId meeting) {
        return jdbc.sql("select pulse, shown_item, shown_at from meeting_pulse where meeting_id = ?")
                .param(meeting.value())
                .query((row, number) -> new Pulse(
                        row.getLong("pulse"),
                        row.getObject("shown_item", UUID.class),
                        row.getTimestamp("shown_at") == null
                                ? null
                                : row.getTimestamp("shown_at").toInstant()))
                .optional()
                .orElseThrow(NotFound::new);
    }
}
