package vn.danvan.notices;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import vn.danvan.identity.PersonId;

/** Notices of all people of a province; whoever reads names whose they are. */
@Repository
class NoticeRows {

    private static final String NOTICE = "select id, kind, record_id, arguments, created_at, read_at from notice ";

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final JsonMapper json;
    private final Clock clock;

    NoticeRows(JdbcClient jdbc, JdbcTemplate batches, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.json = json;
        this.clock = clock;
    }

    /** @return the ids of those that are new; who had been told of the occasion keeps the notice that is there */
    Collection<UUID> insert(List<Row> rows) {
        if (rows.isEmpty()) {
            return Set.of();
        }
        Timestamp now = Timestamp.from(clock.instant());
        batches.batchUpdate(
                "insert into notice (id, person_id, post_id, kind, record_id, occasion, arguments, created_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?::jsonb, ?) on conflict on constraint notice_once do nothing",
                rows.stream()
                        .map(row -> new Object[] {
                            row.id(),
                            row.to().person().value(),
                            row.to().post().value(),
                            row.notice().kind().name(),
                            row.notice().record(),
                            row.notice().occasion(),
                            json.writeValueAsString(row.notice().arguments()),
                            now
                        })
                        .toList());
        return Set.copyOf(jdbc.sql("select id from notice where id in (:ids)")
                .param("ids", rows.stream().map(Row::id).toList())
                .query(UUID.class)
                .list());
    }

    List<Notice> ofPerson(PersonId person, boolean unreadOnly, int limit) {
        return jdbc.sql(NOTICE + "where person_id = :person and (not :unread or read_at is null)"
                        + " order by id desc limit :limit")
                .param("person", person.value())
                .param("unread", unreadOnly)
                .param("limit", limit)
                .query(this::notice)
                .list();
    }

    /** Those that one mail tells of, the oldest first. */
    List<Notice> ofMail(UUID mail) {
        return jdbc.sql(NOTICE + "where mail_id = ? order by id")
                .param(mail)
                .query(this::notice)
                .list();
    }

    int unread(PersonId person) {
        return jdbc.sql("select count(*) from notice where person_id = ? and read_at is null")
                .param(person.value())
                .query(Integer.class)
                .single();
    }

    /** @return whether the person has such a notice, read before or not */
    boolean read(PersonId person, NoticeId id) {
        return jdbc.sql("update notice set read_at = coalesce(read_at, ?) where person_id = ? and id = ?")
                        .params(Timestamp.from(clock.instant()), person.value(), id.value())
                        .update()
                == 1;
    }

    int readAll(PersonId person) {
        return jdbc.sql("update notice set read_at = ? where person_id = ? and read_at is null")
                .params(Timestamp.from(clock.instant()), person.value())
                .update();
    }

    private Notice notice(ResultSet row, int number) throws SQLException {
        Timestamp read = row.getTimestamp("read_at");
        return new Notice(
                new NoticeId(row.getObject("id", UUID.class)),
                NoticeKind.valueOf(row.getString("kind")),
                row.getObject("record_id", UUID.class),
                List.of(json.readValue(row.getString("arguments"), String[].class)),
                row.getTimestamp("created_at").toInstant(),
                read == null ? null : read.toInstant());
    }

    record Row(UUID id, NewNotice notice, Recipient to) {}
}
