package vn.danvan.models;

import java.sql.Date;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.danvan.identity.ActingPost;
import vn.danvan.models.life.ModelState;
import vn.danvan.models.life.ModelStep;
import vn.danvan.shared.TimeOrderedIds;

/** What happened to a model, by whom and why; only ever added to. */
@Repository
class LifeLines {

    private final JdbcClient jdbc;
    private final Clock clock;

    LifeLines(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void add(ModelId model, ModelStep step, ModelStore.Move move, ActingPost post, StepWords words) {
        add(model, step, move, post.fullName(), post.position(), words);
    }

    void add(ModelId model, ModelStep step, ModelStore.Move move, String person, String position, StepWords words) {
        LocalDate day = words.documentOn();
        jdbc.sql("""
                        insert into model_event (id, model_id, happened_at, step, state, desk_unit, person_name, position,
                          reason, document, document_on)
                        values (:id, :model, :at, :step, :state, :desk, :person, :position, :reason, :document, :day)""")
                .param("id", TimeOrderedIds.next(clock))
                .param("model", model.value())
                .param("at", Timestamp.from(clock.instant()))
                .param("step", step.name())
                .param("state", move.state().name())
                .param("desk", move.desk().value())
                .param("person", person)
                .param("position", position)
                .param("reason", words.reason())
                .param("document", words.document())
                .param("day", day == null ? null : Date.valueOf(day), Types.DATE)
                .update();
    }

    List<ModelEvent> of(ModelId model) {
        return jdbc.sql("""
                        select e.happened_at, e.step, e.state, e.person_name, e.position, e.reason, e.document,
                          e.document_on, coalesce((select v.name from unit_version v where v.unit_id = e.desk_unit
                          and v.valid_from <= e.happened_at::date order by v.valid_from desc limit 1), '') as desk_name
                        from model_event e where e.model_id = ? order by e.happened_at, e.id""")
                .param(model.value())
                .query((row, number) -> new ModelEvent(
                        row.getTimestamp("happened_at").toInstant(),
                        ModelStep.valueOf(row.getString("step")),
                        ModelState.valueOf(row.getString("state")),
                        row.getString("desk_name"),
                        row.getString("person_name"),
                        row.getString("position"),
                        row.getString("reason"),
                        row.getString("document"),
                        row.getObject("document_on", LocalDate.class)))
                .list();
    }
}
