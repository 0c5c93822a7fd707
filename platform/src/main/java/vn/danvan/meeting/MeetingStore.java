package vn.danvan.meeting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.danvan.council.CouncilId;
import vn.danvan.shared.NotFound;
import vn.danvan.shared.StaleVersion;

/** Meetings and who attends them. */
@Repository
class MeetingStore {

    private static final String SELECT = """
            select m.id, m.version, m.council_id, m.kind, m.state, m.title, m.place, m.starts_at, m.written_until,
              m.opened_at, m.closed_at, m.reopened_because, c.name as council_name
            from meeting m join council c on c.id = m.council_id
            """;
    private static final String MATCHING = """
            where (cast(:state as text) is null or m.state = :state)
              and (:text = '' or fold(m.title) like '%' || fold(:text) || '%')
              and (cast(:person as uuid) is null or exists (select 1 from council_member cm
                where cm.council_id = m.council_id and cm.person_id = :person
                  and cm.member_from <= (m.starts_at at time zone 'Asia/Ho_Chi_Minh')::date
                  and (cm.member_to is null or cm.member_to >= (m.starts_at at time zone 'Asia/Ho_Chi_Minh')::date)))""";

    private final JdbcClient jdbc;
    private final Clock clock;

    MeetingStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void add(MeetingId id, MeetingDraft draft, UUID person) {
        facts("""
                insert into meeting (id, version, council_id, kind, state, title, place, starts_at, written_until,
                  created_by, created_at)
                values (:id, 0, :council, :kind, 'PLANNED', :title, :place, :starts, :until, :person, :now)""", id, draft)
                .param("person", person)
                .param("now", Timestamp.from(clock.instant()))
                .update();
        jdbc.sql("insert into meeting_pulse (meeting_id, pulse) values (?, 0)")
                .param(id.value())
                .update();
    }

    void change(MeetingId id, int version, MeetingDraft draft) {
        require(facts("""
                        update meeting set council_id = :council, kind = :kind, title = :title, place = :place,
                          starts_at = :starts, written_until = :until, version = version + 1
                        where id = :id and version = :version""", id, draft).param("version", version).update());
    }

    private JdbcClient.StatementSpec facts(String sql, MeetingId id, MeetingDraft draft) {
        return jdbc.sql(sql)
                .param("id", id.value())
                .param("council", draft.council().value())
                .param("kind", draft.kind().name())
                .param("title", draft.title())
                .param("place", draft.place())
                .param("starts", Timestamp.from(draft.startsAt()))
                .param("until", Timestamp.from(draft.writtenUntil()));
    }

    /** The first opening stays; closing again is a new moment. */
    void move(MeetingSummary meeting, MeetingState next, @Nullable String because) {
        Timestamp now = Timestamp.from(clock.instant());
        require(jdbc.sql("""
                        update meeting set state = :state, version = version + 1,
                          opened_at = case when :state = 'OPEN' then coalesce(opened_at, :now) else opened_at end,
                          closed_at = case when :state = 'CLOSED' then cast(:now as timestamptz) end,
                          reopened_because = coalesce(:because, reopened_because)
                        where id = :id and version = :version""")
                .param("id", meeting.id().value())
                .param("version", meeting.version())
                .param("state", next.name())
                .param("now", now)
                .param("because", because)
                .update());
    }

    private static void require(int updated) {
        if (updated == 0) {
            throw new StaleVersion();
        }
    }

    Optional<MeetingSummary> find(MeetingId id) {
        return jdbc.sql(SELECT + "where m.id = ?")
                .param(id.value())
                .query(MeetingStore::summary)
                .optional();
    }

    /** Until the end of the transaction nobody else moves the meeting, its agenda or its ballots. */
    MeetingSummary lock(MeetingId id) {
        jdbc.sql("select 1 from meeting where id = ? for update")
                .param(id.value())
                .query(Integer.class)
                .optional();
        return find(id).orElseThrow(NotFound::new);
    }

    /** @param person whose councils alone are meant; none is all */
    List<MeetingSummary> list(MeetingFilter filter, @Nullable UUID person, int offset, int limit) {
        return matching(
                        SELECT + MATCHING + " order by m.starts_at desc, m.id offset :offset limit :limit",
                        filter,
                        person)
                .param("offset", offset)
                .param("limit", limit)
                .query(MeetingStore::summary)
                .list();
    }

    int count(MeetingFilter filter, @Nullable UUID person) {
        return matching("select count(*) from meeting m " + MATCHING, filter, person)
                .query(Integer.class)
                .single();
    }

    private JdbcClient.StatementSpec matching(String sql, MeetingFilter filter, @Nullable UUID person) {
        MeetingState state = filter.state();
        return jdbc.sql(sql)
                .param("state", state == null ? null : state.name())
                .param("text", filter.text())
                .param("person", person);
    }

    int items(MeetingId id) {
        return number("select count(*) from meeting_item where meeting_id = ?", id);
    }

    int openBallots(MeetingId id) {
        return number(
                "select count(*) from ballot b join meeting_item i on i.id = b.item_id"
                        + " where i.meeting_id = ? and b.state = 'OPEN'",
                id);
    }

    boolean isAppraised(MeetingId id) {
        return number("select count(*) from meeting_minutes where meeting_id = ? and appraised", id) > 0;
    }

    private int number(String sql, MeetingId id) {
        return jdbc.sql(sql).param(id.value()).query(Integer.class).single();
    }

    Map<UUID, Presence> attendance(MeetingId id) {
        return jdbc
                .sql("select member_id, presence from meeting_attendance where meeting_id = ?")
                .param(id.value())
                .query((row, number) ->
                        Map.entry(row.getObject("member_id", UUID.class), Presence.valueOf(row.getString("presence"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    void attend(MeetingId id, UUID member, Presence presence) {
        jdbc.sql("insert into meeting_attendance (meeting_id, member_id, presence) values (?, ?, ?)"
                        + " on conflict (meeting_id, member_id) do update set presence = excluded.presence")
                .params(id.value(), member, presence.name())
                .update();
    }

    private static MeetingSummary summary(ResultSet row, int number) throws SQLException {
        return new MeetingSummary(
                new MeetingId(row.getObject("id", UUID.class)),
                row.getInt("version"),
                new CouncilId(row.getObject("council_id", UUID.class)),
                row.getString("council_name"),
                MeetingKind.valueOf(row.getString("kind")),
                MeetingState.valueOf(row.getString("state")),
                row.getString("title"),
                row.getString("place"),
                row.getTimestamp("starts_at").toInstant(),
                row.getTimestamp("written_until").toInstant(),
                instant(row.getTimestamp("opened_at")),
                instant(row.getTimestamp("closed_at")),
                row.getString("reopened_because"));
    }

    private static @Nullable Instant instant(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }
}
