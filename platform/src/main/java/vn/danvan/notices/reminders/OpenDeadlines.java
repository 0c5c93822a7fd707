package vn.danvan.notices.reminders;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.danvan.notices.NoticeKind;
import vn.danvan.plans.task.TaskDue;
import vn.danvan.shared.UnitId;
import vn.danvan.workdays.Deadlines;
import vn.danvan.workdays.Standing;

/** Work under way that has a last day. What goes on for ever has none, what was reported waits for somebody else. */
@Repository
class OpenDeadlines {

    private static final String UNDER_WAY = """
            t.state in ('ASSIGNED', 'IN_PROGRESS') and p.state in ('ISSUED', 'IN_PROGRESS')
              and not exists (select from task c where c.parent_id = t.id)
            """;

    private final JdbcClient jdbc;
    private final Deadlines deadlines;
    private final Clock clock;

    OpenDeadlines(JdbcClient jdbc, Deadlines deadlines, Clock clock) {
        this.jdbc = jdbc;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** Those whose day, as extended, lies between these two. */
    List<OpenDeadline> between(LocalDate from, LocalDate to) {
        Instant now = clock.instant();
        return jdbc.sql("""
                        select t.id, t.plan_id, t.code, t.text, t.due_on, t.due_text, t.extended_due_on,
                          coalesce(d.title, '') as title, array(select b.unit_id from task_body b
                            where b.task_id = t.id and b.role = 'LEAD' and b.unit_id is not null order by 1) as lead
                        from task t join plan p on p.id = t.plan_id join official_document d on d.id = p.document_id
                        where t.due_kind = 'DATE' and coalesce(t.extended_due_on, t.due_on) between :from and :to and
                        """ + UNDER_WAY + " order by t.id")
                .param("from", from)
                .param("to", to)
                .query((row, number) -> new OpenDeadline(
                        row.getObject("id", UUID.class),
                        row.getObject("plan_id", UUID.class),
                        row.getString("code"),
                        row.getString("text"),
                        row.getString("title"),
                        Arrays.stream((UUID[]) row.getArray("lead").getArray())
                                .map(UnitId::new)
                                .toList(),
                        deadlines.standing(
                                TaskDue.of(row.getObject("due_on", LocalDate.class), row.getString("due_text")),
                                TaskDue.extended(row.getObject("extended_due_on", LocalDate.class)),
                                null,
                                now)))
                .list();
    }

    /** Locks the task against being reported until the reminder is written. @return whether it still is to be done */
    boolean holdUnderWay(UUID task) {
        return jdbc.sql("select 1 from task t join plan p on p.id = t.plan_id where t.id = ? and " + UNDER_WAY
                        + " for share of t")
                .param(task)
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    /** What has been told of these tasks, so that nobody is asked about them again. */
    Set<Told> told(Collection<UUID> tasks) {
        Set<Told> told = new HashSet<>();
        if (!tasks.isEmpty()) {
            jdbc.sql("select distinct record_id, kind, occasion from notice where record_id in (:tasks)"
                            + " and kind in ('DUE_SOON', 'LATE', 'ESCALATED')")
                    .param("tasks", tasks)
                    .query(row -> {
                        told.add(new Told(
                                row.getObject("record_id", UUID.class),
                                NoticeKind.valueOf(row.getString("kind")),
                                row.getString("occasion")));
                    });
        }
        return told;
    }

    record Told(UUID task, NoticeKind kind, String occasion) {}

    record OpenDeadline(
            UUID task, UUID plan, String code, String text, String title, List<UnitId> lead, Standing standing) {}
}
