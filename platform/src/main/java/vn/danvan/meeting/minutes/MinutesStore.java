package vn.danvan.meeting.minutes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import vn.danvan.meeting.MeetingId;
import vn.danvan.shared.TimeOrderedIds;

/** Editions of minutes; only ever added to. */
@Repository
class MinutesStore {

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    MinutesStore(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    void add(MeetingId meeting, MinutesHead head, MinutesContent content, UUID person) {
        jdbc.sql("""
                        insert into meeting_minutes (id, meeting_id, edition, number, issued_on, reason, content,
                          appraised, made_by, made_at)
                        values (:id, :meeting,
                          (select coalesce(max(edition), 0) + 1 from meeting_minutes where meeting_id = :meeting),
                          :number, :on, :reason, :content, false, :person, :now)""")
                .param("id", TimeOrderedIds.next(clock))
                .param("meeting", meeting.value())
                .param("number", head.number())
                .param("on", head.issuedOn())
                .param("reason", head.reason())
                .param("content", json.writeValueAsString(content))
                .param("person", person)
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    void appraised(Minutes minutes) {
        jdbc.sql("update meeting_minutes set appraised = true where meeting_id = ? and edition = ?")
                .params(minutes.meeting().value(), minutes.edition())
                .update();
    }

    /** The latest first. */
    List<Minutes> of(MeetingId meeting) {
        return jdbc.sql(
                        "select m.meeting_id, m.edition, m.number, m.issued_on, m.reason, m.appraised, m.made_at, m.content,"
                                + " p.full_name from meeting_minutes m join person p on p.id = m.made_by"
                                + " where m.meeting_id = ? order by m.edition desc")
                .param(meeting.value())
                .query(this::minutes)
                .list();
    }

    private Minutes minutes(ResultSet row, int number) throws SQLException {
        return new Minutes(
                new MeetingId(row.getObject("meeting_id", UUID.class)),
                row.getInt("edition"),
                row.getString("number"),
                row.getObject("issued_on", LocalDate.class),
                row.getString("reason"),
                row.getBoolean("appraised"),
                row.getString("full_name"),
                row.getTimestamp("made_at").toInstant(),
                json.readValue(row.getString("content"), MinutesContent.class));
    }
}
