package vn.danvan.meeting.minutes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.danvan.identity.ReadScope;
import vn.danvan.identity.Right;
import vn.danvan.identity.Rights;
import vn.danvan.shared.UnitId;
import vn.danvan.shared.WaitingWork;

/**
 * Meetings in the queue of whoever closes appraisals: those of an earlier day that are still open, for nobody made their
 * minutes, and closed ones by whose minutes models are to go on. Models that the post does not reach are somebody else's to
 * hand on, and they go on all together.
 */
@Service
@Transactional(readOnly = true)
class MeetingsToConclude implements WaitingWork {

    private static final String UNFINISHED = " from meeting m where m.state = 'OPEN' and m.opened_at < :today";

    /** As {@link Appraising} takes them: what was dealt with or counted, and is still under appraisal. */
    private static final String HELD_BACK = """
             from meeting m
            join lateral (select e.appraised, e.made_at from meeting_minutes e where e.meeting_id = m.id
              order by e.edition desc limit 1) e on not e.appraised
            join lateral (select count(*) as models, bool_and(:all or s.lead_unit = any(:units)) as reached
              from meeting_item i join skilful_model s on s.id = i.model_id and s.state = 'UNDER_APPRAISAL'
              where i.meeting_id = m.id and (i.state = 'DONE' or i.state = 'WAITING'
                and exists (select 1 from ballot b where b.item_id = i.id and b.state = 'CLOSED'))) w on w.reached
            where m.state = 'CLOSED'""";

    private final JdbcClient jdbc;
    private final Rights rights;
    private final Clock clock;

    MeetingsToConclude(JdbcClient jdbc, Rights rights, Clock clock) {
        this.jdbc = jdbc;
        this.rights = rights;
        this.clock = clock;
    }

    @Override
    public List<Entry> entries() {
        if (!rights.may(Right.CLOSE_APPRAISALS)) {
            return List.of();
        }
        return asked("select m.id, m.title, m.state, m.opened_at as since, 0 as models" + UNFINISHED
                        + " union all select m.id, m.title, m.state, e.made_at, w.models" + HELD_BACK
                        + " order by since, id")
                .query(MeetingsToConclude::entry)
                .list();
    }

    @Override
    public int count() {
        if (!rights.may(Right.CLOSE_APPRAISALS)) {
            return 0;
        }
        return asked("select (select count(*)" + UNFINISHED + ") + (select count(*)" + HELD_BACK + ")")
                .query(Integer.class)
                .single();
    }

    private JdbcClient.StatementSpec asked(String sql) {
        ReadScope scope = rights.scope(Right.CLOSE_APPRAISALS);
        return jdbc.sql(sql)
                .param(
                        "today",
                        Timestamp.from(LocalDate.now(clock)
                                .atStartOfDay(clock.getZone())
                                .toInstant()))
                .param("all", scope instanceof ReadScope.Everything)
                .param("units", units(scope));
    }

    private static UUID[] units(ReadScope scope) {
        return switch (scope) {
            case ReadScope.Everything() -> new UUID[0];
            case ReadScope.Units(var units) -> units.stream().map(UnitId::value).toArray(UUID[]::new);
        };
    }

    private static Entry entry(ResultSet row, int number) throws SQLException {
        boolean open = row.getString("state").equals("OPEN");
        String page = "phien-hop/" + row.getObject("id", UUID.class);
        return new Entry(
                open ? page : page + "/bien-ban",
                row.getString("title"),
                open ? "meeting.waiting.minutes" : "meeting.waiting.models",
                List.of(row.getInt("models")),
                null,
                row.getTimestamp("since").toInstant(),
                null);
    }
}
