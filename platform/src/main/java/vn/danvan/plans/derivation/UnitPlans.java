package vn.danvan.plans.derivation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.danvan.identity.Right;
import vn.danvan.identity.Rights;
import vn.danvan.plans.PlanId;
import vn.danvan.plans.approval.PlanState;
import vn.danvan.plans.assignment.PlanHead;
import vn.danvan.plans.assignment.PlanHeads;
import vn.danvan.plans.task.TaskDue;
import vn.danvan.plans.task.TaskId;
import vn.danvan.shared.NotFound;
import vn.danvan.shared.TextFolding;
import vn.danvan.shared.UnitId;
import vn.danvan.workdays.Deadlines;

/** Which of the units that a plan addresses have made plans of their own, and which have not. */
@Service
@Transactional(readOnly = true)
public class UnitPlans {

    private static final Pattern MAKES_A_PLAN = Pattern.compile(
            "(?<![a-z])(?:xay dung|lap|ban hanh|hoan thanh)(?: va [a-z]+(?: [a-z]+)?)?(?: chuong trinh,| chuong trinh va)?"
                    + " ke hoach(?![a-z])");
    private static final String UNITS = """
            select a.unit_id, o.id as plan_id, o.state, o.created_at,
              (select v.name from unit_version v where v.unit_id = a.unit_id
               order by (v.valid_from <= :day and (v.valid_to is null or v.valid_to > :day)) desc, v.valid_from desc
               limit 1) as unit_name,
              (select min(m.happened_at) from plan_transition m where m.plan_id = o.id
                 and m.to_state in ('SUBMITTED', 'ISSUED')) as moved_at
            from (select distinct a.unit_id from task_assignment a join task t on t.id = a.task_id
                  where t.plan_id = :plan and a.role = 'LEAD' and %s) a
            left join lateral (select p.id, p.state, p.created_at from plan p
                  where p.parent_plan_id = :plan and p.owner_unit = a.unit_id
                  and p.state <> 'CANCELLED' order by p.created_at limit 1) o on true
            order by unit_name""";

    private final PlanHeads heads;
    private final Deadlines deadlines;
    private final Rights rights;
    private final JdbcClient jdbc;
    private final Clock clock;

    UnitPlans(PlanHeads heads, Deadlines deadlines, Rights rights, JdbcClient jdbc, Clock clock) {
        this.heads = heads;
        this.deadlines = deadlines;
        this.rights = rights;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Asked are the units to which the plan gives the making of a plan until a day; where no task does, all that it orders
     * to do something. What was put to a person for approval counts as made.
     */
    public List<UnitPlan> of(PlanId id) {
        PlanHead plan = heads.find(id)
                .filter(found -> rights.scope(Right.READ_PLANS).covers(found.owner()))
                .orElseThrow(NotFound::new);
        Optional<Making> making = making(id);
        LocalDate due = plan.unitPlansDueOn() != null
                ? plan.unitPlansDueOn()
                : making.map(Making::dueOn).orElse(null);
        String words = plan.unitPlansDueOn() != null
                ? plan.unitPlansDueText()
                : making.map(Making::dueText).orElse(null);
        return jdbc.sql(UNITS.formatted(making.isPresent() ? "t.id = :task" : "a.kind = 'ORDER'"))
                .param("plan", id.value())
                .param("day", plan.day(LocalDate.now(clock)))
                .param("task", making.map(each -> each.task().value()).orElse(null), java.sql.Types.OTHER)
                .query((row, number) -> unitPlan(row, due, words))
                .list();
    }

    private UnitPlan unitPlan(ResultSet row, @Nullable LocalDate due, @Nullable String words) throws SQLException {
        UUID plan = row.getObject("plan_id", UUID.class);
        PlanState state = plan == null ? null : PlanState.valueOf(row.getString("state"));
        Timestamp moved = row.getTimestamp("moved_at");
        // A plan that came in on paper was made, and nobody moved it.
        boolean onPaper = moved == null && state != null && !state.isOpenToEditing();
        Timestamp made = onPaper ? row.getTimestamp("created_at") : moved;
        Instant madeAt = made == null ? null : made.toInstant();
        return new UnitPlan(
                new UnitId(row.getObject("unit_id", UUID.class)),
                row.getString("unit_name"),
                plan == null ? null : new PlanId(plan),
                state,
                madeAt,
                deadlines.standing(TaskDue.of(due, words), null, madeAt, clock.instant()));
    }

    /** The task, given to units, by which they are to make plans; the one that is due first where there are several. */
    private Optional<Making> making(PlanId plan) {
        return jdbc
                .sql(
                        "select t.id, t.text, t.due_on, t.due_text from task t where t.plan_id = ? and t.copy_of is null and t.state <> 'WITHDRAWN'"
                                + " and t.due_kind = 'DATE' and exists (select 1 from task_assignment a where a.task_id = t.id"
                                + " and a.role = 'LEAD')")
                .param(plan.value())
                .query((row, number) -> new Making(
                        new TaskId(row.getObject("id", UUID.class)),
                        row.getString("text"),
                        row.getObject("due_on", LocalDate.class),
                        row.getString("due_text")))
                .list()
                .stream()
                .filter(each ->
                        MAKES_A_PLAN.matcher(TextFolding.fold(each.text())).find())
                .min(Comparator.comparing(Making::dueOn));
    }

    private record Making(
            TaskId task,
            String text,
            LocalDate dueOn,
            @Nullable String dueText) {}
}
