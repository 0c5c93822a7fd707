package vn.danvan.plans.queue;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.danvan.plans.task.TaskDue;
import vn.danvan.plans.task.TaskId;
import vn.danvan.workdays.Deadlines;

/** Tasks that wait. The list and its length are read from the same tables, so that they cannot tell two things. */
@Repository
class WaitingTasks {

    private static final String CONFIRMED_HERE = "t.state = 'REPORTED' and (:all or p.owner_unit = any(:owners))";

    /**
     * That nothing lies below a task is asked for each one that is left by then. As "not exists" PostgreSQL would rather
     * join all tasks of all years with one another.
     */
    private static final String IN_FORCE = " and p.state in ('ISSUED', 'IN_PROGRESS')"
            + " and (select c.id from task c where c.parent_id = t.id limit 1) is null";

    private static final String COLUMNS = "select t.id, t.code, t.due_on, t.due_text, t.extended_due_on, t.reported_at,"
            + " t.state, t.copy_of, t.derived_from, ";

    /** Reported work to confirm is no work to do any more, even where the same post leads it. */
    static final String TABLES = """
            with recursive mine as (
              select task_id, array_agg(unit_id) as units from task_body
              where role = 'LEAD' and unit_id = any(:units) group by task_id
            ), waiting as materialized (
            """ + COLUMNS + """
              m.units, false as to_confirm
              from mine m join task t on t.id = m.task_id join plan p on p.id = t.plan_id
              where t.state not in ('DONE', 'WITHDRAWN') and not (""" + CONFIRMED_HERE + ")" + IN_FORCE + " union all "
            + COLUMNS + "null::uuid[], true from task t join plan p on p.id = t.plan_id where " + CONFIRMED_HERE
            + IN_FORCE + "), " + UpperUnderDerived.TABLES;

    /** After {@link #TABLES}: how many entries of their own there are. Nothing is sorted for it, no deadline reckoned. */
    static final String NUMBER = "((select count(*) from waiting) - (select count(distinct n.upper) from under n))";

    private final JdbcClient jdbc;
    private final Deadlines deadlines;
    private final Clock clock;

    WaitingTasks(JdbcClient jdbc, Deadlines deadlines, Clock clock) {
        this.jdbc = jdbc;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** One entry; the upper tasks that lie under it. */
    record Entry(WaitingTask task, List<TaskId> above) {}

    /** Every task that waits, also those that lie under another. */
    List<Entry> of(Whose whose) {
        return whose.bind(jdbc.sql(TABLES + """
                        select w.id, w.code, w.due_on, w.due_text, w.extended_due_on, w.reported_at, w.to_confirm,
                          coalesce(u.above, '{}') as above
                        from waiting w left join (select n.lower, array_agg(n.upper order by n.upper) as above
                          from under n group by n.lower) u on u.lower = w.id"""))
                .query((row, number) -> new Entry(task(row), above(row)))
                .list();
    }

    private WaitingTask task(ResultSet row) throws SQLException {
        Timestamp reported = row.getTimestamp("reported_at");
        Instant reportedAt = reported == null ? null : reported.toInstant();
        return new WaitingTask(
                new TaskId(row.getObject("id", UUID.class)),
                row.getString("code"),
                row.getBoolean("to_confirm"),
                reportedAt,
                deadlines.standing(
                        TaskDue.of(row.getObject("due_on", LocalDate.class), row.getString("due_text")),
                        TaskDue.extended(row.getObject("extended_due_on", LocalDate.class)),
                        reportedAt,
                        clock.instant()));
    }

    private static List<TaskId> above(ResultSet row) throws SQLException {
        Array ids = row.getArray("above");
        return Arrays.stream((UUID[]) ids.getArray()).map(TaskId::new).toList();
    }
}
