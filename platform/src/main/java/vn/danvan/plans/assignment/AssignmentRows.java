package vn.danvan.plans.assignment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.danvan.plans.PlanId;
import vn.danvan.plans.task.TaskDue;
import vn.danvan.plans.task.TaskId;
import vn.danvan.plans.task.TaskState;
import vn.danvan.shared.UnitId;
import vn.danvan.workdays.Deadlines;

/** Assignments: read with one query for a plan, written in batches. */
@Repository
class AssignmentRows {

    /** The units of the province once, and not three times for each part that one of them has. */
    private static final String ASSIGNMENT = """
            with named as materialized (
              select distinct on (v.unit_id) v.unit_id, v.name, v.type from unit_version v
              order by v.unit_id, (v.valid_from <= :day and (v.valid_to is null or v.valid_to > :day)) desc,
                v.valid_from desc)
            select a.task_id, a.unit_id, a.role, a.kind, a.phrase, a.via_unit_id, a.copy_id, c.state, c.reported_at, c.extended_due_on, u.name as unit_name, u.type as unit_type,
              w.name as via_name,
              case when c.id is null then t.due_on else c.due_on end as due_on,
              case when c.id is null then t.due_text else c.due_text end as due_text
            from task_assignment a join task t on t.id = a.task_id left join task c on c.id = a.copy_id
              left join named u on u.unit_id = a.unit_id left join named w on w.unit_id = a.via_unit_id
            """;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final Deadlines deadlines;
    private final Clock clock;

    AssignmentRows(JdbcClient jdbc, JdbcTemplate batches, Deadlines deadlines, Clock clock) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** @param day under whose names the units are shown */
    List<Assignment> ofPlan(PlanId plan, LocalDate day) {
        return jdbc.sql(ASSIGNMENT + "where t.plan_id = :plan order by t.position, a.role desc, unit_name")
                .param("plan", plan.value())
                .param("day", day)
                .query(this::assignment)
                .list();
    }

    List<Assignment> ofTask(TaskId task, LocalDate day) {
        return jdbc.sql(ASSIGNMENT + "where t.id = :task order by a.role desc, unit_name")
                .param("task", task.value())
                .param("day", day)
                .query(this::assignment)
                .list();
    }

    /** Each with the unit's copy to work on where it leads; the copies lie after the plan's own tasks. */
    void save(PlanId plan, List<NewAssignment> assignments) {
        int last = jdbc.sql("select coalesce(max(position), 0) from task where plan_id = ?")
                .param(plan.value())
                .query(Integer.class)
                .single();
        List<NewAssignment> copies =
                assignments.stream().filter(each -> each.copy() != null).toList();
        batches.batchUpdate(
                "insert into task (id, plan_id, position, code, text, due_kind, due_on, due_text, product, responsible,"
                        + " parent_id, copy_of) select ?, plan_id, ?, code, text, due_kind, due_on, due_text, product,"
                        + " responsible, id, id from task where id = ?",
                java.util.stream.IntStream.range(0, copies.size())
                        .mapToObj(index -> new @Nullable Object[] {
                            copies.get(index).copy(),
                            last + 1 + index,
                            copies.get(index).task().value()
                        })
                        .toList());
        batches.batchUpdate(
                "insert into task_body (task_id, role, position, text, unit_id) values (?, 'LEAD', 0, ?, ?)",
                copies.stream()
                        .map(each -> new @Nullable Object[] {
                            each.copy(), each.unit().name(), each.unit().unit().value()
                        })
                        .toList());
        batches.batchUpdate(
                "insert into task_assignment (id, task_id, unit_id, role, kind, phrase, via_unit_id, copy_id,"
                        + " assigned_at, person_id, post_id) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                assignments.stream().map(this::row).toList());
    }

    private @Nullable Object[] row(NewAssignment each) {
        return new @Nullable Object[] {
            each.id(),
            each.task().value(),
            each.unit().unit().value(),
            each.role().name(),
            each.kind().name(),
            each.phrase(),
            each.via() == null ? null : each.via().value(),
            each.copy(),
            Timestamp.from(clock.instant()),
            each.by().person().value(),
            each.by().post().value()
        };
    }

    private Assignment assignment(ResultSet row, int number) throws SQLException {
        UUID via = row.getObject("via_unit_id", UUID.class);
        UUID copy = row.getObject("copy_id", UUID.class);
        String state = row.getString("state");
        Timestamp reported = row.getTimestamp("reported_at");
        Instant reportedAt = reported == null ? null : reported.toInstant();
        return new Assignment(
                new TaskId(row.getObject("task_id", UUID.class)),
                new UnitId(row.getObject("unit_id", UUID.class)),
                row.getString("unit_name"),
                row.getString("unit_type"),
                AssignmentRole.valueOf(row.getString("role")),
                AssignmentKind.valueOf(row.getString("kind")),
                row.getString("phrase"),
                via == null ? null : new UnitId(via),
                row.getString("via_name"),
                copy == null ? null : new TaskId(copy),
                state == null ? null : TaskState.valueOf(state),
                deadlines.standing(
                        TaskDue.of(row.getObject("due_on", LocalDate.class), row.getString("due_text")),
                        TaskDue.extended(row.getObject("extended_due_on", LocalDate.class)),
                        reportedAt,
                        clock.instant()));
    }
}
