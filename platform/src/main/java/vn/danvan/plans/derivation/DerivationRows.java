package vn.danvan.plans.derivation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.danvan.plans.PlanId;
import vn.danvan.plans.assignment.AssignmentKind;
import vn.danvan.plans.assignment.AssignmentRole;
import vn.danvan.plans.task.TaskFacts;
import vn.danvan.plans.task.TaskId;
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
        return tasks(List.of(plan), unit).getOrDefault(plan, List.of());
    }

    /** Of several plans in one query. */
    Map<PlanId, List<AddressedTask>> tasks(Collection<PlanId> plans, UnitId unit) {
        Map<PlanId, List<AddressedTask>> tasks = new HashMap<>();
        if (plans.isEmpty()) {
            return tasks;
        }
        jdbc.sql("""
                        select x.id, x.code, x.text, x.responsible, x.product, x.due_kind, x.due_on, x.due_text,
                          t.plan_id as given_by, a.role, a.kind,
                          (select v.name from unit_version v where v.unit_id = a.via_unit_id
                           order by v.valid_from desc limit 1) as via
                        from task_assignment a join task t on t.id = a.task_id
                        join task x on x.id = coalesce(a.copy_id, a.task_id)
                        where t.plan_id in (:plans) and a.unit_id = :unit and t.state <> 'WITHDRAWN' order by t.position""").param("plans", ids(plans)).param("unit", unit.value()).query(row -> {
            tasks.computeIfAbsent(new PlanId(row.getObject("given_by", UUID.class)), plan -> new ArrayList<>())
                    .add(task(row));
        });
        return tasks;
    }

    private static List<UUID> ids(Collection<PlanId> plans) {
        return plans.stream().map(PlanId::value).toList();
    }

    /** The unit's plan made from the upper one, unless it was given up. */
    Optional<PlanId> own(PlanId upper, UnitId unit) {
        return Optional.ofNullable(own(List.of(upper), unit).get(upper));
    }

    /** Upper plan → the first plan that the unit made of it. */
    Map<PlanId, PlanId> own(Collection<PlanId> uppers, UnitId unit) {
        Map<PlanId, PlanId> own = new HashMap<>();
        if (uppers.isEmpty()) {
            return own;
        }
        jdbc.sql("select id, parent_plan_id from plan where parent_plan_id in (:uppers) and owner_unit = :unit"
                        + " and state <> 'CANCELLED' order by created_at")
                .param("uppers", ids(uppers))
                .param("unit", unit.value())
                .query(row -> {
                    own.putIfAbsent(
                            new PlanId(row.getObject("parent_plan_id", UUID.class)),
                            new PlanId(row.getObject("id", UUID.class)));
                });
        return own;
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

    /** @param from in the order of the plan's tasks */
    void link(PlanId plan, List<AddressedTask> from) {
        @Nullable String[] products = new @Nullable String[from.size()];
        for (int index = 0; index < products.length; index++) {
            products[index] = from.get(index).facts().product();
        }
        jdbc.sql("""
                        update task set derived_from = f.task, product = f.product
                        from unnest(:tasks, :products) with ordinality f (task, product, place)
                        where plan_id = :plan and position = f.place - 1""")
                .param(
                        "tasks",
                        from.stream().map(each -> each.facts().task().value()).toArray(UUID[]::new))
                .param("products", products)
                .param("plan", plan.value())
                .update();
    }

    private static AddressedTask task(ResultSet row) throws SQLException {
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
