package vn.danvan.plans.derivation;

import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.danvan.identity.UnitTree;
import vn.danvan.plans.PlanId;
import vn.danvan.plans.task.TaskFacts;
import vn.danvan.plans.task.TaskId;
import vn.danvan.shared.NotFound;
import vn.danvan.shared.TimeOrderedIds;
import vn.danvan.shared.UnitId;

/** Puts an empty task at the end of a plan; whoever may change the plan has asked before, and writes it afterwards. */
@Component
public class TaskInserting {

    private final DerivationRows rows;
    private final UnitTree units;
    private final JdbcClient jdbc;
    private final Clock clock;

    TaskInserting(DerivationRows rows, UnitTree units, JdbcClient jdbc, Clock clock) {
        this.rows = rows;
        this.units = units;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Under the next whole number, led by the body that was entered or by the plan's own unit.
     *
     * @return what is to be written into it
     */
    public TaskFacts insert(PlanId plan, UnitId owner, NewTask task) {
        TaskId added = new TaskId(TimeOrderedIds.next(clock));
        int next = jdbc.sql("select coalesce(max(position), -1) + 1 from task where plan_id = ?")
                .param(plan.value())
                .query(Integer.class)
                .single();
        String code = jdbc.sql("select (coalesce(max(code::integer), 0) + 1)::text from task where plan_id = ?"
                        + " and code ~ '^[0-9]{1,6}$'")
                .param(plan.value())
                .query(String.class)
                .single();
        jdbc.sql("insert into task (id, plan_id, position, code, text, due_kind) values (?, ?, ?, ?, '', 'NONE')")
                .params(added.value(), plan.value(), next, code)
                .update();
        lead(added, owner, task);
        return new TaskFacts(
                added, task.text(), task.responsible(), task.product(), task.dueKind(), task.dueOn(), task.dueText());
    }

    private void lead(TaskId task, UnitId owner, NewTask entered) {
        LocalDate today = LocalDate.now(clock);
        String lead = entered.lead() == null || entered.lead().isBlank()
                ? rows.writer(owner, today).orElseThrow(NotFound::new).name()
                : entered.lead().strip();
        UnitId unit = units.byNames(List.of(lead), today).get(lead);
        jdbc.sql("insert into task_body (task_id, role, position, text, unit_id) values (?, 'LEAD', 0, ?, ?)")
                .param(task.value())
                .param(lead)
                .param(3, unit == null ? null : unit.value(), Types.OTHER)
                .update();
    }
}
