package vn.danvan.plans.derivation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.danvan.plans.PlanId;
import vn.danvan.plans.TaskFacts;
import vn.danvan.plans.TaskId;
import vn.danvan.plans.assignment.AssignmentKind;
import vn.danvan.plans.assignment.AssignmentRole;
import vn.danvan.shared.Side;
import vn.danvan.shared.UnitId;

/** What upper plans give to a unit, and the plan that it made of one. */
@Repository
class DerivationRows {

    private final JdbcClient jdbc;

    DerivationRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Plans in force that address the unit, the newest first. */
    List<PlanId> addressing(UnitId unit) {
        return jdbc.sql("""
                        select p.id from plan p where p.state in ('ISSUED', 'IN_PROGRESS') and exists (
                          select 1 from task_assignment a join task t on t.id = a.task_id
                          where t.plan_id = p.id and a.unit_id = ? and t.state <> 'WITHDRAWN')
                        order by p.created_at desc, p.id desc""").param(unit.value()).query(UUID.class).list().stream()
                .map(PlanId::new)
                .toList();
    }

    List<AddressedTask> tasks(PlanId plan, UnitId unit) {
        return jdbc.sql("""
                        select x.*, a.role, a.kind,
                          (select v.name from unit_version v where v.unit_id = a.via_unit_id
                           order by v.valid_from desc limit 1) as via
                        from task_assignment a join task t on t.id = a.task_id
                        join task x on x.id = coalesce(a.copy_id, a.task_id)
                        where t.plan_id = ? and a.unit_id = ? and t.state <> 'WITHDRAWN' order by t.position""")
                .params(plan.value(), unit.value())
                .query(DerivationRows::task)
                .list();
    }

    /** The unit's plan made from the upper one, unless it was given up. */
    Optional<PlanId> own(PlanId upper, UnitId unit) {
        return jdbc.sql("select id from plan where parent_plan_id = ? and owner_unit = ? and state <> 'CANCELLED'"
                        + " order by created_at limit 1")
                .params(upper.value(), unit.value())
                .query(UUID.class)
                .optional()
                .map(PlanId::new);
    }

    /** The name and side of a unit today, or the last that it had. */
    Optional<Writer> writer(UnitId unit, LocalDate day) {
        return jdbc.sql("select name, side from unit_version where unit_id = ? order by (valid_from <= ?) desc,"
                        + " valid_from desc limit 1")
                .params(unit.value(), day)
                .query((row, number) -> new Writer(row.getString("name"), Side.valueOf(row.getString("side"))))
                .optional();
    }

    record Writer(String name, Side side) {}

    /** @param position that of the task in the plan */
    void link(PlanId plan, int position, AddressedTask from) {
        jdbc.sql("update task set derived_from = ?, product = ? where plan_id = ? and position = ?")
                .param(from.facts().task().value())
                .param(from.facts().product())
                .param(plan.value())
                .param(position)
                .update();
    }

    private static AddressedTask task(ResultSet row, int number) throws SQLException {
        return new AddressedTask(
                row.getString("code"),
                new TaskFacts(
                        new TaskId(row.getObject("id", UUID.class)),
                        row.getString("text"),
                        row.getString("responsible"),
                        row.getString("product"),
                        row.getString("due_kind"),
                        row.getObject("due_on", LocalDate.class),
                        row.getString("due_text")),
                AssignmentRole.valueOf(row.getString("role")),
                AssignmentKind.valueOf(row.getString("kind")),
                row.getString("via"));
    }
}
