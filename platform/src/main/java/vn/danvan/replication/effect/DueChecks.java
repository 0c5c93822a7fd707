package vn.danvan.replication.effect;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.danvan.models.ModelId;
import vn.danvan.shared.TimeOrderedIds;
import vn.danvan.shared.UnitId;

/** Models whose day has come, and checks that nobody answered; nobody acts here, so that no right is asked. */
@Repository
class DueChecks {

    /** The last recognition counts: with a higher level the time begins anew. */
    private static final String RECOGNISED = """
            join lateral (select coalesce(e.document_on, (e.happened_at at time zone 'Asia/Ho_Chi_Minh')::date) as day
              from model_event e where e.model_id = m.id and e.step = 'RECOGNISE'
              order by e.happened_at desc, e.id desc limit 1) recognised on true
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    DueChecks(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Not asked for these months after this recognition, nor for more: who is late is asked once. */
    List<Due> due(int months, int limit) {
        return jdbc.sql("select m.id, m.name, m.lead_unit, recognised.day from skilful_model m " + RECOGNISED + """
                        where m.recognised_level is not null and m.state not in ('FADED', 'REVOKED')
                          and recognised.day + make_interval(months => :months) <= :today
                          and not exists (select from effect_check c where c.model_id = m.id
                            and c.recognised_on = recognised.day and c.months >= :months)
                        order by recognised.day, m.id limit :limit""")
                .param("months", months)
                .param("today", LocalDate.now(clock))
                .param("limit", limit)
                .query((row, number) -> new Due(
                        new ModelId(row.getObject("id", UUID.class)),
                        row.getString("name"),
                        new UnitId(row.getObject("lead_unit", UUID.class)),
                        row.getObject("day", LocalDate.class),
                        months))
                .list();
    }

    /** @return whether it is new; another node may have been faster */
    boolean add(CheckId id, Due due, LocalDate answerBy) {
        return jdbc.sql("""
                        insert into effect_check (id, model_id, recognised_on, months, due_on, answer_by, opened_at)
                        values (:id, :model, :recognised, :months, :due, :by, :now)
                        on conflict on constraint effect_check_once do nothing""")
                        .param("id", id.value())
                        .param("model", due.model().value())
                        .param("recognised", due.recognisedOn())
                        .param("months", due.months())
                        .param("due", due.dueOn())
                        .param("by", answerBy)
                        .param("now", Timestamp.from(clock.instant()))
                        .update()
                == 1;
    }

    CheckId newId() {
        return new CheckId(TimeOrderedIds.next(clock));
    }

    /** Whose last day passed within these days, without any answer and without anybody having been told. */
    List<Missed> missed(int days, int limit) {
        LocalDate today = LocalDate.now(clock);
        return jdbc.sql("""
                        select c.id, c.answer_by, m.name, m.lead_unit
                        from effect_check c join skilful_model m on m.id = c.model_id
                        where c.answer_by < :today and c.answer_by >= :from
                          and not exists (select from effect_answer a where a.check_id = c.id)
                          and not exists (select from notice n where n.record_id = c.id and n.kind = 'EFFECT_UNCONFIRMED')
                        order by c.answer_by, c.id limit :limit""")
                .param("today", today)
                .param("from", today.minusDays(days))
                .param("limit", limit)
                .query((row, number) -> new Missed(
                        new CheckId(row.getObject("id", UUID.class)),
                        row.getString("name"),
                        new UnitId(row.getObject("lead_unit", UUID.class)),
                        row.getObject("answer_by", LocalDate.class)))
                .list();
    }

    record Due(ModelId model, String name, UnitId unit, LocalDate recognisedOn, int months) {

        /** The same day of the month; its last where the month is shorter, as 31 August and half a year are 28 February. */
        LocalDate dueOn() {
            return recognisedOn.plusMonths(months);
        }
    }

    record Missed(CheckId check, String model, UnitId unit, LocalDate answerBy) {}
}
