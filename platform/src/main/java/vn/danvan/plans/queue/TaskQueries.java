package vn.danvan.plans.queue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.danvan.plans.PlanId;
import vn.danvan.plans.approval.PlanState;
import vn.danvan.plans.task.Progress;
import vn.danvan.plans.task.TaskDetails;
import vn.danvan.plans.task.TaskDue;
import vn.danvan.plans.task.TaskFacts;
import vn.danvan.plans.task.TaskId;
import vn.danvan.plans.task.TaskState;
import vn.danvan.shared.UnitId;
import vn.danvan.workdays.Deadlines;
import vn.danvan.workdays.Standing;

/** Reads of tasks with their work: four queries, whatever their number. */
@Repository
public class TaskQueries {

    private final JdbcClient jdbc;
    private final Deadlines deadlines;
    private final Clock clock;

    TaskQueries(JdbcClient jdbc, Deadlines deadlines, Clock clock) {
        this.jdbc = jdbc;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** Of the plan's own, in its order; the units' copies count in their progress. */
    public List<TaskDetails> ofPlan(PlanId plan) {
        return ofPlan(plan, 0, Integer.MAX_VALUE);
    }

    /** @see #ofPlan(PlanId) */
    public List<TaskDetails> ofPlan(PlanId plan, int offset, int limit) {
        return load(jdbc.sql("select id from task where plan_id = :plan and copy_of is null and state <> 'WITHDRAWN'"
                        + " order by position, id offset :offset limit :limit")
                .param("plan", plan.value())
                .param("offset", offset)
                .param("limit", limit)
                .query(UUID.class)
                .list());
    }

    public Optional<TaskDetails> find(TaskId task) {
        return load(List.of(task.value())).stream().findFirst();
    }

    /** Of a whole plan from its tasks at the top, which count the same. */
    public Progress progressOf(PlanId plan) {
        List<Progress.Row> rows = jdbc.sql("select id, parent_id, code, percent from task"
                        + " where plan_id = ? and state <> 'WITHDRAWN' order by position")
                .param(plan.value())
                .query((row, number) -> progressRow(row))
                .list();
        return Progress.of(rows);
    }

    List<TaskDetails> all(Collection<TaskId> tasks) {
        return load(tasks.stream().map(TaskId::value).toList());
    }

    private Standing standing(ResultSet row, @Nullable Instant reportedAt, Instant now) throws SQLException {
        return deadlines.standing(
                TaskDue.of(row.getObject("due_on", LocalDate.class), row.getString("due_text")),
                TaskDue.extended(row.getObject("extended_due_on", LocalDate.class)),
                reportedAt,
                now);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp time = row.getTimestamp(column);
        return time == null ? null : time.toInstant();
    }

    /**
     * The ids first: PostgreSQL cannot guess how few they are, and would read all tasks for each of the other three. Of what
     * lies below them only what adds up to their progress is read.
     */
    private List<TaskDetails> load(List<UUID> ids) {
        UUID[] found = ids.toArray(UUID[]::new);
        Bodies bodies = bodies(found);
        Map<UUID, Progress> progress = progress(found);
        return jdbc.sql("""
                        select t.id, t.plan_id, t.version, t.parent_id, t.copy_of, t.derived_from, t.later_reason, t.code,
                          t.text, t.responsible, t.product, t.due_kind, t.due_on, t.due_text, t.extended_due_on,
                          t.state, t.reported_at, p.state as plan_state, p.owner_unit, d.title
                        from task t join plan p on p.id = t.plan_id join official_document d on d.id = p.document_id
                        where t.id = any(:ids) order by t.plan_id, t.position""")
                .param("ids", found)
                .query((row, number) -> {
                    UUID id = row.getObject("id", UUID.class);
                    return details(
                            row,
                            new TaskId(id),
                            bodies.lead().getOrDefault(id, List.of()),
                            bodies.requested().getOrDefault(id, List.of()),
                            progress.getOrDefault(id, new Progress(0, List.of())));
                })
                .list();
    }

    private record Bodies(Map<UUID, List<TaskDetails.Body>> lead, Map<UUID, List<TaskDetails.Body>> requested) {}

    private Bodies bodies(UUID[] tasks) {
        Bodies bodies = new Bodies(new HashMap<>(), new HashMap<>());
        jdbc.sql("select task_id, role, text, unit_id from task_body"
                        + " where role in ('LEAD', 'REQUESTED') and task_id = any(:ids) order by position")
                .param("ids", tasks)
                .query(row -> {
                    UUID unit = row.getObject("unit_id", UUID.class);
                    (row.getString("role").equals("LEAD") ? bodies.lead() : bodies.requested())
                            .computeIfAbsent(row.getObject("task_id", UUID.class), id -> new ArrayList<>())
                            .add(new TaskDetails.Body(row.getString("text"), unit == null ? null : new UnitId(unit)));
                });
        return bodies;
    }

    /** As a join PostgreSQL would read all tasks of all years, as soon as it plans for any ids at all. */
    private Map<UUID, Progress> progress(UUID[] tasks) {
        return Progress.ofRows(jdbc.sql("""
                        with recursive below (id) as (
                          select id from task where id = any(:ids)
                          union
                          select c.id from task c join below b on c.parent_id = b.id
                        )
                        select t.id, t.parent_id, t.code, t.percent from task t
                        where t.id = any(array(select id from below)) and t.state <> 'WITHDRAWN'
                        order by t.plan_id, t.position""")
                .param("ids", tasks)
                .query((row, number) -> progressRow(row))
                .list());
    }

    private static Progress.Row progressRow(ResultSet row) throws SQLException {
        return new Progress.Row(
                row.getObject("id", UUID.class),
                row.getObject("parent_id", UUID.class),
                row.getString("code"),
                row.getInt("percent"));
    }

    private static @Nullable TaskId id(ResultSet row, String column) throws SQLException {
        UUID id = row.getObject(column, UUID.class);
        return id == null ? null : new TaskId(id);
    }

    private TaskDetails details(
            ResultSet row, TaskId id, List<TaskDetails.Body> lead, List<TaskDetails.Body> requested, Progress progress)
            throws SQLException {
        TaskFacts facts = new TaskFacts(
                id,
                row.getString("text"),
                row.getString("responsible"),
                row.getString("product"),
                row.getString("due_kind"),
                row.getObject("due_on", LocalDate.class),
                row.getString("due_text"));
        Instant reportedAt = instant(row, "reported_at");
        UUID parent = row.getObject("parent_id", UUID.class);
        return new TaskDetails(
                id,
                new PlanId(row.getObject("plan_id", UUID.class)),
                PlanState.valueOf(row.getString("plan_state")),
                row.getString("title"),
                new UnitId(row.getObject("owner_unit", UUID.class)),
                row.getInt("version"),
                parent == null ? null : new TaskId(parent),
                id(row, "copy_of"),
                id(row, "derived_from"),
                row.getString("later_reason"),
                row.getString("code"),
                facts,
                List.copyOf(lead),
                List.copyOf(requested),
                TaskState.valueOf(row.getString("state")),
                reportedAt,
                progress,
                standing(row, reportedAt, clock.instant()));
    }
}
