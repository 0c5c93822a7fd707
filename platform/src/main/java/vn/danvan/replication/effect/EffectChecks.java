package vn.danvan.replication.effect;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.danvan.identity.ActingPost;
import vn.danvan.models.ModelId;
import vn.danvan.models.registration.ModelField;
import vn.danvan.shared.UnitId;

/** Checks with what they found. */
@Repository
class EffectChecks {

    static final String FOUND = "coalesce(above.effect, own.effect,"
            + " case when c.answer_by < :today then 'UNCONFIRMED' else 'AWAITED' end)";

    static final String FROM = """
             from effect_check c join skilful_model m on m.id = c.model_id
            left join effect_answer above on above.check_id = c.id and above.side = 'SUPERIOR'
            left join effect_answer own on own.check_id = c.id and own.side = 'UNIT'
            """;

    static final String SELECT = "select c.id, c.model_id, c.recognised_on, c.months, c.due_on, c.answer_by,"
            + " m.name, m.field, m.lead_unit, m.created_by, " + FOUND + """
             as found, coalesce((select v.name from unit_version v where v.unit_id = m.lead_unit
              and v.valid_from <= :today order by v.valid_from desc limit 1), '') as unit_name""" + FROM;

    private final JdbcClient jdbc;
    private final Clock clock;

    EffectChecks(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<EffectCheck> find(CheckId id) {
        return jdbc.sql(SELECT + "where c.id = :id")
                .param("id", id.value())
                .param("today", LocalDate.now(clock))
                .query(EffectChecks::check)
                .optional();
    }

    List<EffectCheck> of(ModelId model) {
        return jdbc.sql(SELECT + "where c.model_id = :model order by c.due_on desc, c.id")
                .param("model", model.value())
                .param("today", LocalDate.now(clock))
                .query(EffectChecks::check)
                .list();
    }

    Map<CheckSide, CheckDetails.Given> answers(CheckId id) {
        Map<CheckSide, CheckDetails.Given> answers = new EnumMap<>(CheckSide.class);
        jdbc.sql("select side, effect, people_reached, evidence, person_name, position, answered_at from effect_answer"
                        + " where check_id = ?")
                .param(id.value())
                .query((ResultSet row) -> {
                    CheckSide side = CheckSide.valueOf(row.getString("side"));
                    answers.put(
                            side,
                            new CheckDetails.Given(
                                    side,
                                    new EffectAnswer(
                                            Effect.valueOf(row.getString("effect")),
                                            row.getObject("people_reached", Integer.class),
                                            row.getString("evidence")),
                                    row.getString("person_name"),
                                    row.getString("position"),
                                    row.getTimestamp("answered_at").toInstant()));
                });
        return answers;
    }

    /** @throws EffectProblem where this side has answered, be it in the same moment */
    void answer(CheckId id, CheckSide side, EffectAnswer answer, ActingPost by) {
        int added = jdbc.sql("""
                        insert into effect_answer (check_id, side, effect, people_reached, evidence, answered_by,
                          person_name, position, answered_at)
                        values (:check, :side, :effect, :people, :evidence, :person, :name, :position, :now)
                        on conflict do nothing""")
                .param("check", id.value())
                .param("side", side.name())
                .param("effect", answer.effect().name())
                .param("people", answer.peopleReached(), Types.INTEGER)
                .param("evidence", answer.evidence())
                .param("person", by.person().value())
                .param("name", by.fullName())
                .param("position", by.position())
                .param("now", Timestamp.from(clock.instant()))
                .update();
        if (added == 0) {
            throw new EffectProblem(EffectProblem.Reason.ALREADY_ANSWERED);
        }
    }

    static EffectCheck check(ResultSet row, int number) throws SQLException {
        String field = row.getString("field");
        return new EffectCheck(
                new CheckId(row.getObject("id", UUID.class)),
                new ModelId(row.getObject("model_id", UUID.class)),
                row.getString("name"),
                field == null ? null : ModelField.valueOf(field),
                new UnitId(row.getObject("lead_unit", UUID.class)),
                row.getString("unit_name"),
                row.getObject("recognised_on", LocalDate.class),
                row.getInt("months"),
                row.getObject("due_on", LocalDate.class),
                row.getObject("answer_by", LocalDate.class),
                Effect.valueOf(row.getString("found")),
                row.getObject("created_by", UUID.class));
    }
}
