package vn.danvan.plans;

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
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.danvan.shared.UnitId;
import vn.danvan.workdays.Deadlines;

/** Reads of tasks with their work: three queries, whatever their number. Whole plans, since progress adds up. */
@Repository
class TaskQueries {

    private final JdbcClient jdbc;
    private final Deadlines deadlines;
    private final Clock clock;

    TaskQueries(JdbcClient jdbc, Deadlines deadlines, Clock clock) {
        this.jdbc = jdbc;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    List<TaskDetails> ofPlan(PlanId plan) {
        return ofPlans(Set.of(plan.value()));
    }

    Optional<TaskDetails> find(TaskId task) {
        return jdbc
                .sql("select plan_id from task where id = ?")
                .param(task.value())
                .query(UUID.class)
                .optional()
                .stream()
                .flatMap(plan -> ofPlans(Set.of(plan)).stream())
                .filter(found -> found.id().equals(task))
                .findFirst();
    }

    /** Plans in force with a task that one of these units leads. */
    List<UUID> plansLedBy(Collection<UUID> units) {
        return units.isEmpty()
                ? List.of()
                : jdbc.sql("""
                        select distinct p.id from plan p join task t on t.plan_id = p.id
                        join task_body b on b.task_id = t.id and b.role = 'LEAD'
                        where p.state in ('ISSUED', 'IN_PROGRESS') and t.state <> 'DONE' and b.unit_id in (:units)""").param("units", units).query(UUID.class).list();
    }

    /** Plans in force with a task that waits to be confirmed; of these units, or of all where there are none given. */
    List<UUID> plansToConfirm(@Nullable Collection<UUID> owners) {
        return owners != null && owners.isEmpty()
                ? List.of()
                : jdbc.sql("select distinct p.id from plan p join task t on t.plan_id = p.id where t.state = 'REPORTED'"
                                + " and p.state in ('ISSUED', 'IN_PROGRESS')"
                                + (owners == null ? "" : " and p.owner_unit in (:owners)"))
                        .param("owners", owners)
                        .query(UUID.class)
                        .list();
    }

    List<TaskDetails> ofPlans(Collection<UUID> plans) {
        if (plans.isEmpty()) {
            return List.of();
        }
        Map<UUID, List<TaskDetails.Body>> lead = new HashMap<>();
        jdbc.sql("select b.* from task_body b join task t on t.id = b.task_id"
                        + " where b.role = 'LEAD' and t.plan_id in (:plans) order by b.position")
                .param("plans", plans)
                .query(row -> {
                    UUID unit = row.getObject("unit_id", UUID.class);
                    lead.computeIfAbsent(row.getObject("task_id", UUID.class), id -> new ArrayList<>())
                            .add(new TaskDetails.Body(row.getString("text"), unit == null ? null : new UnitId(unit)));
                });
        Map<UUID, Progress> progress = Progress.of(jdbc.sql(
                        "select id, parent_id, code, percent from task where plan_id in (:plans) order by plan_id, position")
                .param("plans", plans)
                .query((row, number) -> new Progress.Row(
                        row.getObject("id", UUID.class),
                        row.getObject("parent_id", UUID.class),
                        row.getString("code"),
                        row.getInt("percent")))
                .list());
        return jdbc.sql("""
                        select t.*, p.state as plan_state, p.owner_unit, d.title
                        from task t join plan p on p.id = t.plan_id join official_document d on d.id = p.document_id
                        where t.plan_id in (:plans) order by t.plan_id, t.position""")
                .param("plans", plans)
                .query((row, number) -> {
                    UUID id = row.getObject("id", UUID.class);
                    return details(
                            row,
                            new TaskId(id),
                            lead.getOrDefault(id, List.of()),
                            progress.getOrDefault(id, new Progress(0, List.of())));
                })
                .list();
    }

    private TaskDetails details(ResultSet row, TaskId id, List<TaskDetails.Body> lead, Progress progress)
            throws SQLException {
        TaskFacts facts = new TaskFacts(
                id,
                row.getString("text"),
                row.getString("responsible"),
                row.getString("product"),
                row.getString("due_kind"),
                row.getObject("due_on", LocalDate.class),
                row.getString("due_text"));
        Timestamp reported = row.getTimestamp("reported_at");
        Instant reportedAt = reported == null ? null : reported.toInstant();
        UUID parent = row.getObject("parent_id", UUID.class);
        return new TaskDetails(
                id,
                new PlanId(row.getObject("plan_id", UUID.class)),
                PlanState.valueOf(row.getString("plan_state")),
                row.getString("title"),
                new UnitId(row.getObject("owner_unit", UUID.class)),
                row.getInt("version"),
                parent == null ? null : new TaskId(parent),
                row.getString("code"),
                facts,
                List.copyOf(lead),
                TaskState.valueOf(row.getString("state")),
                reportedAt,
                progress,
                deadlines.standing(
                        TaskDue.of(facts.dueOn(), facts.dueText()),
                        TaskDue.extended(row.getObject("extended_due_on", LocalDate.class)),
                        reportedAt,
                        clock.instant()));
    }
}
