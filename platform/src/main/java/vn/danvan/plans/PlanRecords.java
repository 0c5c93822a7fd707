package vn.danvan.plans;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import vn.danvan.documents.DocumentId;
import vn.danvan.identity.ActingPost;
import vn.danvan.plans.approval.PlanEvent;
import vn.danvan.plans.approval.PlanState;
import vn.danvan.plans.event.PlanMoved;
import vn.danvan.shared.TimeOrderedIds;

/** What happened to plans, and their versions as issued: rows are added, never changed. */
@Repository
class PlanRecords {

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    PlanRecords(JdbcClient jdbc, JsonMapper json, Clock clock, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
        this.events = events;
    }

    void moved(Plan plan, PlanState from, ActingPost by, @Nullable String reason) {
        UUID id = TimeOrderedIds.next(clock);
        jdbc.sql("insert into plan_transition (id, plan_id, plan_version, from_state, to_state, happened_at, person_id,"
                        + " post_id, reason) values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .param(id)
                .param(plan.id().value())
                .param(plan.versionNumber())
                .param(from.name())
                .param(plan.state().name())
                .param(Timestamp.from(clock.instant()))
                .param(by.person().value())
                .param(by.post().value())
                .param(reason)
                .update();
        events.publishEvent(new PlanMoved(by.tenant(), plan.id(), from, plan.state(), by, id, reason));
    }

    List<PlanEvent> history(PlanId plan) {
        return jdbc.sql("""
                        select t.from_state, t.to_state, t.plan_version, t.happened_at, t.reason, p.full_name, o.position
                        from plan_transition t
                        join person p on p.id = t.person_id join post o on o.id = t.post_id
                        where t.plan_id = ? order by t.happened_at, t.id""")
                .param(plan.value())
                .query((row, number) -> new PlanEvent(
                        PlanState.valueOf(row.getString("from_state")),
                        PlanState.valueOf(row.getString("to_state")),
                        row.getInt("plan_version"),
                        row.getTimestamp("happened_at").toInstant(),
                        row.getString("full_name"),
                        row.getString("position"),
                        row.getString("reason")))
                .list();
    }

    boolean hasEdition(PlanId plan, int number) {
        return jdbc.sql("select count(*) from plan_version where plan_id = ? and number = ?")
                        .params(plan.value(), number)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    void keep(Plan plan, DocumentId document, PlanEdition.Snapshot content, ActingPost by, @Nullable String reason) {
        jdbc.sql("insert into plan_version (plan_id, number, document_id, content, reason, recorded_at, person_id,"
                        + " post_id) values (?, ?, ?, ?::jsonb, ?, ?, ?, ?)")
                .param(plan.id().value())
                .param(plan.versionNumber())
                .param(document.value())
                .param(json.writeValueAsString(content))
                .param(reason)
                .param(Timestamp.from(clock.instant()))
                .param(by.person().value())
                .param(by.post().value())
                .update();
    }

    List<PlanEdition> editions(PlanId plan) {
        return jdbc.sql("""
                        select v.number, v.document_id, v.recorded_at, v.reason, v.content, p.full_name, o.position
                        from plan_version v
                        join person p on p.id = v.person_id join post o on o.id = v.post_id
                        where v.plan_id = ? order by v.number""").param(plan.value()).query(this::edition).list();
    }

    private PlanEdition edition(ResultSet row, int number) throws SQLException {
        return new PlanEdition(
                row.getInt("number"),
                new DocumentId(row.getObject("document_id", UUID.class)),
                row.getTimestamp("recorded_at").toInstant(),
                row.getString("full_name"),
                row.getString("position"),
                row.getString("reason"),
                json.readValue(row.getString("content"), PlanEdition.Snapshot.class));
    }
}
