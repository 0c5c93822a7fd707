package vn.danvan.plans.extension;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.danvan.documents.DocumentRegister;
import vn.danvan.identity.ActingPost;
import vn.danvan.identity.ReadScope;
import vn.danvan.plans.event.TaskHappened;
import vn.danvan.plans.task.TaskId;
import vn.danvan.plans.task.TaskNote;
import vn.danvan.shared.TimeOrderedIds;

/** Requests with who asked and who answered. */
@Repository
class ExtensionRows {

    private static final String EXTENSION = """
            select e.id, e.version, e.task_id, e.state, e.wanted_on, e.reason, e.asked_at, e.granted_on, e.answer,
              e.answered_at, t.code, t.text, a.full_name as asked_name, w.full_name as answered_name
            from task_extension e join task t on t.id = e.task_id join plan p on p.id = t.plan_id
            join person a on a.id = e.asked_by left join person w on w.id = e.answered_by
            """;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    ExtensionRows(JdbcClient jdbc, Clock clock, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.events = events;
    }

    List<Extension> ofTask(TaskId task) {
        return jdbc.sql(EXTENSION + "where e.task_id = ? order by e.asked_at, e.id")
                .param(task.value())
                .query(ExtensionRows::extension)
                .list();
    }

    /** Open requests about the tasks of these units' plans, the oldest first. */
    List<Extension> waiting(ReadScope owners) {
        return jdbc.sql(EXTENSION + WaitingRequests.WAITING + " order by e.asked_at, e.id")
                .param("all", owners instanceof ReadScope.Everything)
                .param("owners", DocumentRegister.units(owners).toArray(UUID[]::new))
                .query(ExtensionRows::extension)
                .list();
    }

    Optional<Extension> findForChange(ExtensionId id) {
        return jdbc.sql(EXTENSION + "where e.id = ? for update of e")
                .param(id.value())
                .query(ExtensionRows::extension)
                .optional();
    }

    /** The task is locked first, so that two requests at once cannot both find none open. */
    boolean hasOpen(TaskId task) {
        jdbc.sql("select id from task where id = ? for update")
                .param(task.value())
                .query(UUID.class)
                .single();
        return jdbc.sql("select count(*) from task_extension where task_id = ? and state = 'ASKED'")
                        .param(task.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    ExtensionId ask(TaskId task, LocalDate wantedOn, String reason, ActingPost by) {
        ExtensionId id = new ExtensionId(TimeOrderedIds.next(clock));
        jdbc.sql("insert into task_extension (id, task_id, state, wanted_on, reason, asked_at, asked_by, asked_post)"
                        + " values (?, ?, 'ASKED', ?, ?, ?, ?, ?)")
                .params(
                        id.value(),
                        task.value(),
                        wantedOn,
                        reason,
                        Timestamp.from(clock.instant()),
                        by.person().value(),
                        by.post().value())
                .update();
        return id;
    }

    void answer(
            Extension extension,
            ExtensionState state,
            @Nullable LocalDate grantedOn,
            @Nullable String answer,
            ActingPost by) {
        jdbc.sql("update task_extension set version = version + 1, state = :state, granted_on = :granted,"
                        + " answer = :answer, answered_at = :now, answered_by = :person, answered_post = :post"
                        + " where id = :id")
                .param("state", state.name())
                .param("granted", grantedOn, Types.DATE)
                .param("answer", answer)
                .param("now", Timestamp.from(clock.instant()))
                .param("person", by.person().value())
                .param("post", by.post().value())
                .param("id", extension.id().value())
                .update();
        if (grantedOn != null) {
            jdbc.sql("update task set extended_due_on = ?, version = version + 1 where id = ?")
                    .params(grantedOn, extension.task().value())
                    .update();
        }
    }

    void note(TaskId task, TaskNote.Kind kind, ActingPost by, @Nullable String note) {
        UUID id = TimeOrderedIds.next(clock);
        jdbc.sql("insert into task_event (id, task_id, kind, happened_at, person_id, post_id, note)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .param(id)
                .param(task.value())
                .param(kind.name())
                .param(Timestamp.from(clock.instant()))
                .param(by.person().value())
                .param(by.post().value())
                .param(note)
                .update();
        events.publishEvent(new TaskHappened(by.tenant(), task, kind, by, id, note));
    }

    private static Extension extension(ResultSet row, int number) throws SQLException {
        Timestamp answered = row.getTimestamp("answered_at");
        Instant answeredAt = answered == null ? null : answered.toInstant();
        return new Extension(
                new ExtensionId(row.getObject("id", UUID.class)),
                row.getInt("version"),
                new TaskId(row.getObject("task_id", UUID.class)),
                row.getString("code"),
                row.getString("text"),
                ExtensionState.valueOf(row.getString("state")),
                row.getObject("wanted_on", LocalDate.class),
                row.getString("reason"),
                row.getTimestamp("asked_at").toInstant(),
                row.getString("asked_name"),
                row.getObject("granted_on", LocalDate.class),
                row.getString("answer"),
                answeredAt,
                row.getString("answered_name"));
    }
}
