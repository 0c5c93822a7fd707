package vn.danvan.plans.calendar;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.danvan.documents.DocumentRegister;
import vn.danvan.identity.ReadScope;
import vn.danvan.identity.Right;
import vn.danvan.identity.Rights;
import vn.danvan.plans.PlanId;
import vn.danvan.plans.task.TaskDue;
import vn.danvan.plans.task.TaskId;
import vn.danvan.shared.NotFound;
import vn.danvan.workdays.Deadlines;

/**
 * Tasks by their last day. The plans' own tasks for whoever may read the plans, with how many units are done; a unit's part
 * for the unit that leads it. One query, whatever their number.
 */
@Service
@Transactional(readOnly = true)
public class TaskCalendar {

    /** More of a month are not shown, and the screen says so. */
    public static final int MOST = 500;

    private static final String TASKS = """
            select t.id, t.plan_id, t.code, t.text, t.due_on, t.due_text, t.extended_due_on, t.reported_at,
              d.title, (select string_agg(b.text, '; ' order by b.position) from task_body b
                where b.task_id = t.id and b.role = 'LEAD') as lead,
              c.parts, c.done, c.last_reported
            from task t join plan p on p.id = t.plan_id join official_document d on d.id = p.document_id
            left join lateral (select count(*) as parts, count(*) filter (where x.state = 'DONE') as done,
                max(x.reported_at) as last_reported
              from task x where x.copy_of = t.id and x.state <> 'WITHDRAWN') c on t.copy_of is null
            where t.state <> 'WITHDRAWN'
              and not exists (select 1 from task x where x.parent_id = t.id and x.copy_of is null)
            """;
    private static final String SEEN = """
              and p.state in ('ISSUED', 'IN_PROGRESS', 'CLOSED')
              and ((t.copy_of is null and (:all or p.owner_unit in (:units)))
                or (not exists (select 1 from task x where x.copy_of = t.id)
                  and exists (select 1 from task_body b where b.task_id = t.id and b.role = 'LEAD'
                    and b.unit_id in (:units))))
              and coalesce(t.extended_due_on, t.due_on) between :from and :to
            order by coalesce(t.extended_due_on, t.due_on), t.plan_id, t.position limit :most
            """;

    private final JdbcClient jdbc;
    private final Rights rights;
    private final Deadlines deadlines;
    private final Clock clock;

    TaskCalendar(JdbcClient jdbc, Rights rights, Deadlines deadlines, Clock clock) {
        this.jdbc = jdbc;
        this.rights = rights;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** What is due in the month, of plans in force and closed ones, at most {@link #MOST}, by day. */
    public List<CalendarTask> month(YearMonth month) {
        ReadScope scope = rights.scope(Right.READ_PLANS);
        return jdbc
                .sql(TASKS + SEEN)
                .param("all", scope instanceof ReadScope.Everything)
                .param("units", DocumentRegister.units(scope))
                .param("from", month.atDay(1))
                // "before the first" is due on the last day of this month
                .param("to", month.atEndOfMonth().plusDays(1))
                .param("most", MOST)
                .query(this::task)
                .list()
                .stream()
                .filter(task -> YearMonth.from(task.day()).equals(month))
                .sorted(Comparator.comparing(CalendarTask::day))
                .toList();
    }

    /** A plan's own tasks in its order, also those without a day, whatever the state of the plan. */
    public List<CalendarTask> ofPlan(PlanId plan) {
        ReadScope scope = rights.scope(Right.READ_PLANS);
        List<CalendarTask> tasks = jdbc.sql(TASKS + " and t.plan_id = :plan and t.copy_of is null order by t.position")
                .param("plan", plan.value())
                .query(this::task)
                .list();
        requireReadable(plan, scope);
        return tasks;
    }

    private void requireReadable(PlanId plan, ReadScope scope) {
        UUID owner = jdbc.sql("select owner_unit from plan where id = ?")
                .param(plan.value())
                .query(UUID.class)
                .optional()
                .orElseThrow(NotFound::new);
        if (!scope.covers(new vn.danvan.shared.UnitId(owner))) {
            throw new NotFound();
        }
    }

    /** With parts it is done when all of them are, at the moment of the last report. */
    private CalendarTask task(ResultSet row, int number) throws SQLException {
        int parts = row.getInt("parts");
        int done = row.getInt("done");
        Timestamp own = row.getTimestamp("reported_at");
        Timestamp last = row.getTimestamp("last_reported");
        Timestamp reported = parts == 0 ? own : parts == done ? last : null;
        String words = row.getString("due_text");
        return new CalendarTask(
                new TaskId(row.getObject("id", UUID.class)),
                new PlanId(row.getObject("plan_id", UUID.class)),
                row.getString("title"),
                row.getString("code"),
                row.getString("text"),
                row.getString("lead") == null ? "" : row.getString("lead"),
                words,
                deadlines.standing(
                        TaskDue.of(row.getObject("due_on", LocalDate.class), words),
                        TaskDue.extended(row.getObject("extended_due_on", LocalDate.class)),
                        reported == null ? null : reported.toInstant(),
                        clock.instant()),
                parts,
                done);
    }
}
