package vn.danvan.plans.calendar;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
import vn.danvan.workdays.Standing;

/**
 * Tasks by their last day. The plans' own tasks for whoever may read the plans, with how many units are done; a unit's part
 * for the unit that leads it. Whatever their number, a plan's tasks are one query and a month's two.
 */
@Service
@Transactional(readOnly = true)
public class TaskCalendar {

    /** More of a month are not shown at once, and the screen says so. */
    public static final int MOST = 500;

    private static final String COLUMNS = """
            select t.id, t.plan_id, t.code, t.text, t.due_on, t.due_text, t.extended_due_on, t.reported_at,
              d.title, (select string_agg(b.text, '; ' order by b.position) from task_body b
                where b.task_id = t.id and b.role = 'LEAD') as lead,
              c.parts, c.done, c.last_reported
            from task t join plan p on p.id = t.plan_id join official_document d on d.id = p.document_id
            left join lateral (select count(*) as parts, count(*) filter (where x.state = 'DONE') as done,
                max(x.reported_at) as last_reported
              from task x where x.copy_of = t.id and x.state <> 'WITHDRAWN') c on t.copy_of is null
            """;
    private static final String AT_THE_END = """
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
            """;
    private static final String BY_DAY = "order by coalesce(t.extended_due_on, t.due_on), t.plan_id, t.position, t.id";

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

    /**
     * @param total of the whole month
     * @param tasks those that were asked for
     */
    public record Page(int total, List<CalendarTask> tasks) {}

    /** What is due in the month, of plans in force and closed ones, by day. Of what is not on the page only the day is read. */
    public Page month(YearMonth month, int offset, int limit) {
        List<Day> due = days(month);
        UUID[] shown = due.stream().skip(offset).limit(limit).map(Day::task).toArray(UUID[]::new);
        return new Page(due.size(), shown.length == 0 ? List.of() : tasks(shown));
    }

    private List<CalendarTask> tasks(UUID[] shown) {
        return jdbc
                .sql(COLUMNS + "where t.id = any(:ids) " + BY_DAY)
                .param("ids", shown)
                .query(this::task)
                .list()
                .stream()
                .sorted(Comparator.comparing(CalendarTask::day))
                .toList();
    }

    private record Day(UUID task, LocalDate last) {}

    /** The words decide which the last day is: "before the first" is the last of the month before. */
    private List<Day> days(YearMonth month) {
        ReadScope scope = rights.scope(Right.READ_PLANS);
        return jdbc
                .sql("select t.id, t.due_on, t.due_text, t.extended_due_on from task t join plan p on p.id = t.plan_id "
                        + AT_THE_END + SEEN + BY_DAY)
                .param("all", scope instanceof ReadScope.Everything)
                .param("units", DocumentRegister.units(scope))
                .param("from", month.atDay(1))
                .param("to", month.atEndOfMonth().plusDays(1))
                .query((row, number) -> new Day(
                        row.getObject("id", UUID.class),
                        Objects.requireNonNull(standing(row, null).lastDay())))
                .list()
                .stream()
                .filter(each -> YearMonth.from(each.last()).equals(month))
                .sorted(Comparator.comparing(Day::last))
                .toList();
    }

    /** A plan's own tasks in its order, also those without a day, whatever the state of the plan. */
    public List<CalendarTask> ofPlan(PlanId plan) {
        ReadScope scope = rights.scope(Right.READ_PLANS);
        List<CalendarTask> tasks = jdbc.sql(
                        COLUMNS + AT_THE_END + " and t.plan_id = :plan and t.copy_of is null order by t.position")
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
        return new CalendarTask(
                new TaskId(row.getObject("id", UUID.class)),
                new PlanId(row.getObject("plan_id", UUID.class)),
                row.getString("title"),
                row.getString("code"),
                row.getString("text"),
                row.getString("lead") == null ? "" : row.getString("lead"),
                row.getString("due_text"),
                standing(row, reported == null ? null : reported.toInstant()),
                parts,
                done);
    }

    private Standing standing(ResultSet row, @Nullable Instant reported) throws SQLException {
        return deadlines.standing(
                TaskDue.of(row.getObject("due_on", LocalDate.class), row.getString("due_text")),
                TaskDue.extended(row.getObject("extended_due_on", LocalDate.class)),
                reported,
                clock.instant());
    }
}
