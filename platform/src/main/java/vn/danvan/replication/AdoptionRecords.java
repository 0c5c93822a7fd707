package vn.danvan.replication;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.danvan.identity.ActingPost;
import vn.danvan.shared.TimeOrderedIds;

/** What happened to adoptions, and what proves them; only ever added to. */
@Repository
class AdoptionRecords {

    private final JdbcClient jdbc;
    private final Clock clock;

    AdoptionRecords(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void tell(AdoptionId id, AdoptionStep step, AdoptionState state, ActingPost by, @Nullable String note) {
        jdbc.sql("""
                        insert into adoption_event (id, adoption_id, happened_at, step, state, person_name, position, note)
                        values (:id, :adoption, :now, :step, :state, :person, :position, :note)""")
                .param("id", TimeOrderedIds.next(clock))
                .param("adoption", id.value())
                .param("now", Timestamp.from(clock.instant()))
                .param("step", step.name())
                .param("state", state.name())
                .param("person", by.fullName())
                .param("position", by.position())
                .param("note", note)
                .update();
    }

    List<AdoptionDetails.Event> events(AdoptionId id) {
        return jdbc.sql("select happened_at, step, state, person_name, position, note from adoption_event"
                        + " where adoption_id = ? order by happened_at, id")
                .param(id.value())
                .query((row, number) -> new AdoptionDetails.Event(
                        row.getTimestamp("happened_at").toInstant(),
                        AdoptionStep.valueOf(row.getString("step")),
                        AdoptionState.valueOf(row.getString("state")),
                        row.getString("person_name"),
                        row.getString("position"),
                        row.getString("note")))
                .list();
    }

    void prove(AdoptionId id, String what, String reference, ActingPost by) {
        jdbc.sql("insert into adoption_evidence (id, adoption_id, what, reference, added_by, added_at)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .params(
                        TimeOrderedIds.next(clock),
                        id.value(),
                        what,
                        reference,
                        by.person().value(),
                        Timestamp.from(clock.instant()))
                .update();
    }

    List<AdoptionDetails.Evidence> evidence(AdoptionId id) {
        return jdbc.sql("select what, reference, added_at from adoption_evidence where adoption_id = ?"
                        + " order by added_at, id")
                .param(id.value())
                .query((row, number) -> new AdoptionDetails.Evidence(
                        row.getString("what"),
                        row.getString("reference"),
                        row.getTimestamp("added_at").toInstant()))
                .list();
    }
}
