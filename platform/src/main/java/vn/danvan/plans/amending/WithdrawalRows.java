package vn.danvan.plans.amending;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.danvan.identity.ActingPost;
import vn.danvan.plans.PlanId;
import vn.danvan.plans.event.TasksWithdrawn;
import vn.danvan.plans.task.TaskId;
import vn.danvan.shared.TimeOrderedIds;

/** Takes tasks out of plans: nothing is deleted, and what is done stays done. */
@Repository
class WithdrawalRows {

    private static final String BELOW = """
            with recursive below (id) as (
              select id from task where id = :task
              union all
              select c.id from task c join below b on c.parent_id = b.id
            )""";

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    WithdrawalRows(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /** Whether it is a task of the plan itself that nobody has withdrawn. */
    boolean isIn(PlanId plan, TaskId task) {
        return jdbc.sql("select count(*) from task where id = ? and plan_id = ? and copy_of is null"
                                + " and state <> 'WITHDRAWN'")
                        .params(task.value(), plan.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Whether work on it is left to withdraw: of it, of what lies below it, or of the units' copies. */
    boolean isUnfinished(TaskId task) {
        return jdbc.sql(BELOW + " select count(*) from task t join below b on b.id = t.id"
                                + " where not exists (select 1 from task c where c.parent_id = t.id)"
                                + " and t.state not in ('DONE', 'WITHDRAWN')")
                        .param("task", task.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    void withdraw(Withdrawal withdrawal, ActingPost by) {
        List<UUID> reached = jdbc.sql(BELOW + """
                         update task t set state = 'WITHDRAWN', withdrawn_reason = :reason, version = t.version + 1
                         from below b where b.id = t.id
                           and (t.state not in ('DONE', 'WITHDRAWN') or t.id = :task)
                         returning t.id""")
                .param("task", withdrawal.task().value())
                .param("reason", withdrawal.reason().strip())
                .query(UUID.class)
                .list();
        String reason = withdrawal.reason().strip();
        events.publishEvent(new TasksWithdrawn(
                by.tenant(),
                by,
                reason,
                reached.stream().map(task -> note(task, reason, by)).toList()));
    }

    private TasksWithdrawn.Part note(UUID task, String reason, ActingPost by) {
        UUID id = TimeOrderedIds.next(clock);
        jdbc.sql("insert into task_event (id, task_id, kind, happened_at, person_id, post_id, note) values (?, ?,"
                        + " 'WITHDRAWN', ?, ?, ?, ?)")
                .params(
                        id,
                        task,
                        Timestamp.from(clock.instant()),
                        by.person().value(),
                        by.post().value(),
                        reason)
                .update();
        return new TasksWithdrawn.Part(new TaskId(task), id);
    }
}
