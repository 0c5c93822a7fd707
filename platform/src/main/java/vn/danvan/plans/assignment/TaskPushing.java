package vn.danvan.plans.assignment;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.danvan.identity.ActingPost;
import vn.danvan.identity.NotPermitted;
import vn.danvan.identity.Right;
import vn.danvan.identity.Rights;
import vn.danvan.plans.PlanProblem;
import vn.danvan.plans.task.TaskId;
import vn.danvan.shared.NotFound;
import vn.danvan.shared.StaleVersion;
import vn.danvan.shared.TimeOrderedIds;

/** Carries a task's later wording and day to the copies of units that have not finished; a preview says to whom. */
@Service
@Transactional
public class TaskPushing {

    private static final String DIFFERS = " (c.text, c.product, c.responsible, c.due_kind, c.due_on, c.due_text)"
            + " is distinct from (t.text, t.product, t.responsible, t.due_kind, t.due_on, t.due_text) ";

    private final PlanHeads heads;
    private final AssignmentRows rows;
    private final Rights rights;
    private final JdbcClient jdbc;
    private final Clock clock;

    TaskPushing(PlanHeads heads, AssignmentRows rows, Rights rights, JdbcClient jdbc, Clock clock) {
        this.heads = heads;
        this.rows = rows;
        this.rights = rights;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Push preview(TaskId task) {
        PlanHead plan = permitted(task);
        Set<UUID> differing = differing(task);
        List<Assignment> changing = rows.ofTask(task, plan.day(LocalDate.now(clock))).stream()
                .filter(each ->
                        each.copy() != null && differing.contains(each.copy().value()))
                .toList();
        return new Push(
                changing.stream()
                        .filter(each -> Strip.isUnfinished(each.state()))
                        .toList(),
                changing.stream()
                        .filter(each -> !Strip.isUnfinished(each.state()))
                        .toList());
    }

    /**
     * @param version the task's version of which the preview was seen
     * @return how many copies changed
     * @throws StaleVersion when the task was edited again since
     */
    public int push(TaskId task, int version) {
        PlanHead plan = permitted(task);
        ActingPost by = rights.require(Right.ISSUE_PLANS);
        if (!plan.state().isInForce()) {
            throw new PlanProblem(PlanProblem.Reason.NOT_IN_FORCE);
        }
        int stored = jdbc.sql("select version from task where id = ? for update")
                .param(task.value())
                .query(Integer.class)
                .single();
        if (stored != version) {
            throw new StaleVersion();
        }
        List<UUID> reached = jdbc.sql("""
                        update task c set text = t.text, product = t.product, responsible = t.responsible,
                          due_kind = t.due_kind, due_on = t.due_on, due_text = t.due_text, version = c.version + 1
                        from task t where t.id = ? and c.copy_of = t.id and c.state in ('ASSIGNED', 'IN_PROGRESS')
                          and""" + DIFFERS + "returning c.id")
                .param(task.value())
                .query(UUID.class)
                .list();
        note(reached, by);
        return reached.size();
    }

    private Set<UUID> differing(TaskId task) {
        return jdbc
                .sql("select c.id from task c join task t on t.id = c.copy_of where t.id = ? and" + DIFFERS)
                .param(task.value())
                .query(UUID.class)
                .list()
                .stream()
                .collect(Collectors.toSet());
    }

    private void note(List<UUID> copies, ActingPost by) {
        jdbc.sql("insert into task_event (id, task_id, kind, happened_at, person_id, post_id)"
                        + " select unnest(:ids), unnest(:copies), 'PUSHED', cast(:now as timestamptz), :person, :post")
                .param(
                        "ids",
                        copies.stream().map(copy -> TimeOrderedIds.next(clock)).toArray(UUID[]::new))
                .param("copies", copies.toArray(UUID[]::new))
                .param("now", Timestamp.from(clock.instant()))
                .param("person", by.person().value())
                .param("post", by.post().value())
                .update();
    }

    private PlanHead permitted(TaskId task) {
        PlanHead plan = heads.planOf(task)
                .flatMap(heads::find)
                .filter(found -> rights.scope(Right.READ_PLANS).covers(found.owner()))
                .orElseThrow(NotFound::new);
        rights.require(Right.ISSUE_PLANS);
        if (!rights.scope(Right.ISSUE_PLANS).covers(plan.owner())) {
            throw new NotPermitted(Right.ISSUE_PLANS);
        }
        return plan;
    }
}
