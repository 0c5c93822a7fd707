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

    /**
     * That nothing lies below a task is asked for each one that is left by then. As "not exists" PostgreSQL would rather
     * join all tasks of all years with one another.
     */
    private static final String LEAVES = """
            select t.id, t.code, t.due_on, t.due_text, t.extended_due_on, t.reported_at
            from task t join plan p on p.id = t.plan_id
            where p.state in ('ISSUED', 'IN_PROGRESS')
              and (select c.id from task c where c.parent_id = t.id limit 1) is null
            """;

    private final JdbcClient jdbc;
    private final Deadlines deadlines;
    private final Clock clock;

    TaskQueries(JdbcClient jdbc, Deadlines deadlines, Clock clock) {
        this.jdbc = jdbc;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    public List<TaskDetails> ofPlan(PlanId plan) {
        return load("select id from task where plan_id = :plan and state <> 'WITHDRAWN'", Map.of("plan", plan.value()));
    }

    /** Only what lies below a task adds up to it, not the whole plan with every unit's copies. */
    public Optional<TaskDetails> find(TaskId task) {
        return load("""
                        with recursive below as (
                          select id from task where id = :task
                          union all
                          select c.id from task c join below on c.parent_id = below.id
                        ) select id from below""", Map.of("task", task.value())).stream()
                .filter(found -> found.id().equals(task))
                .findFirst();
    }

    /** Work of plans in force that one of these units leads and has not finished; tasks with tasks below are left out. */
    List<Urgency> toDo(Collection<UUID> units) {
        return units.isEmpty() ? List.of() : urgencies(LEAVES + """
                          and t.state not in ('DONE', 'WITHDRAWN') and exists (select 1 from task_body b
                            where b.task_id = t.id and b.role = 'LEAD' and b.unit_id in (:units))""", Map.of("units", units), false);
    }

    /** Reported work of plans in force; of these units' plans, or of all where there are none given. */
    List<Urgency> toConfirm(@Nullable Collection<UUID> owners) {
        if (owners == null) {
            return urgencies(LEAVES + " and t.state = 'REPORTED'", Map.of(), true);
        }
        return owners.isEmpty()
                ? List.of()
                : urgencies(
                        LEAVES + " and t.state = 'REPORTED' and p.owner_unit in (:owners)",
                        Map.of("owners", owners),
                        true);
    }

    private List<Urgency> urgencies(String sql, Map<String, ?> parameters, boolean toConfirm) {
        Instant now = clock.instant();
        return jdbc.sql(sql)
                .params(parameters)
                .query((row, number) -> new Urgency(
                        new TaskId(row.getObject("id", UUID.class)),
                        row.getString("code"),
                        toConfirm,
                        standing(row, instant(row, "reported_at"), now)))
                .list();
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

    List<TaskDetails> all(Collection<TaskId> tasks) {
        return load(tasks.stream().map(TaskId::value).toArray(UUID[]::new));
    }

    /**
     * The ids first: PostgreSQL cannot guess how few they are, and would read all tasks for each of the other three.
     *
     * @param ids a query for the ids of tasks, with what lies below them where it counts
     */
    private List<TaskDetails> load(String ids, Map<String, ?> parameters) {
        return load(jdbc.sql(ids).params(parameters).query(UUID.class).list().toArray(UUID[]::new));
    }

    private List<TaskDetails> load(UUID[] found) {
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

    private Map<UUID, Progress> progress(UUID[] tasks) {
        return Progress.ofRows(jdbc.sql("select id, parent_id, code, percent from task where id = any(:ids)"
                        + " and state <> 'WITHDRAWN'"
                        + " order by plan_id, position")
                .param("ids", tasks)
                .query((row, number) -> new Progress.Row(
                        row.getObject("id", UUID.class),
                        row.getObject("parent_id", UUID.class),
                        row.getString("code"),
                        row.getInt("percent")))
                .list());
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
