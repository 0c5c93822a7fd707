package vn.danvan.plans;

import java.math.BigDecimal;
import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import vn.danvan.shared.TimeOrderedIds;

/** Sections, tasks, targets and rules: written in batches, read with one query a kind. */
@Repository
class PlanParts {

    private final JdbcTemplate jdbc;
    private final Clock clock;

    PlanParts(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void save(PlanId plan, PlanContent content) {
        List<@Nullable Object[]> sections = new ArrayList<>();
        content.sections()
                .forEach(each -> sections.add(
                        new @Nullable Object[] {plan.value(), sections.size(), each.depth(), each.code(), each.heading()
                        }));
        jdbc.batchUpdate(
                "insert into plan_section (plan_id, position, depth, code, heading) values (?, ?, ?, ?, ?)", sections);
        saveTasks(plan, content.tasks());
        List<@Nullable Object[]> targets = new ArrayList<>();
        content.targets()
                .forEach(each -> targets.add(new @Nullable Object[] {
                    plan.value(),
                    targets.size(),
                    each.text(),
                    each.operator(),
                    each.value(),
                    each.valueTo(),
                    each.unit(),
                    each.per(),
                    each.scope()
                }));
        jdbc.batchUpdate(
                "insert into target (plan_id, position, text, operator, value, value_to, unit, per, scope)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                targets);
        List<@Nullable Object[]> rules = new ArrayList<>();
        content.reporting()
                .forEach(each -> rules.add(new @Nullable Object[] {
                    plan.value(), rules.size(), each.kind(), each.due(), each.to(), each.via(), each.text()
                }));
        jdbc.batchUpdate(
                "insert into reporting_rule (plan_id, position, kind, due, addressee, via, text)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                rules);
    }

    private void saveTasks(PlanId plan, List<PlanContent.Task> tasks) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        List<@Nullable Object[]> bodies = new ArrayList<>();
        for (PlanContent.Task each : tasks) {
            UUID id = TimeOrderedIds.next(clock);
            rows.add(new @Nullable Object[] {
                id,
                plan.value(),
                rows.size(),
                each.code(),
                each.text(),
                each.dueKind(),
                each.dueOn() == null ? null : Date.valueOf(each.dueOn()),
                each.dueText()
            });
            addBodies(bodies, id, Role.LEAD, each.lead());
            addBodies(bodies, id, Role.COORDINATING, each.coordinating());
            addBodies(bodies, id, Role.REQUESTED, each.requested());
        }
        jdbc.batchUpdate(
                "insert into task (id, plan_id, position, code, text, due_kind, due_on, due_text)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)",
                rows);
        jdbc.batchUpdate("insert into task_body (task_id, role, position, text) values (?, ?, ?, ?)", bodies);
    }

    private static void addBodies(List<@Nullable Object[]> rows, UUID task, Role role, List<String> names) {
        for (int index = 0; index < names.size(); index++) {
            rows.add(new @Nullable Object[] {task, role.name(), index, names.get(index)});
        }
    }

    PlanContent load(PlanId plan) {
        return new PlanContent(
                jdbc.query(
                        "select depth, code, heading from plan_section where plan_id = ? order by position",
                        (row, number) -> new PlanContent.Section(
                                row.getInt("depth"), row.getString("code"), row.getString("heading")),
                        plan.value()),
                tasks(plan),
                jdbc.query(
                        "select * from target where plan_id = ? order by position",
                        (row, number) -> new PlanContent.Target(
                                row.getString("text"),
                                row.getString("operator"),
                                row.getObject("value", BigDecimal.class),
                                row.getObject("value_to", BigDecimal.class),
                                row.getString("unit"),
                                row.getString("per"),
                                row.getString("scope")),
                        plan.value()),
                jdbc.query(
                        "select * from reporting_rule where plan_id = ? order by position",
                        (row, number) -> new PlanContent.ReportingRule(
                                row.getString("kind"),
                                row.getString("due"),
                                row.getString("addressee"),
                                row.getString("via"),
                                row.getString("text")),
                        plan.value()));
    }

    private List<PlanContent.Task> tasks(PlanId plan) {
        Map<String, List<String>> bodies = new HashMap<>();
        jdbc.query(
                "select b.task_id, b.role, b.text from task_body b join task t on t.id = b.task_id"
                        + " where t.plan_id = ? order by b.position",
                row -> {
                    bodies.computeIfAbsent(row.getString("task_id") + row.getString("role"), key -> new ArrayList<>())
                            .add(row.getString("text"));
                },
                plan.value());
        return jdbc.query(
                "select * from task where plan_id = ? order by position",
                (row, number) -> new PlanContent.Task(
                        row.getString("code"),
                        row.getString("text"),
                        bodies.getOrDefault(row.getString("id") + Role.LEAD, List.of()),
                        bodies.getOrDefault(row.getString("id") + Role.COORDINATING, List.of()),
                        bodies.getOrDefault(row.getString("id") + Role.REQUESTED, List.of()),
                        row.getString("due_kind"),
                        row.getObject("due_on", LocalDate.class),
                        row.getString("due_text")),
                plan.value());
    }

    private enum Role {
        LEAD,
        COORDINATING,
        REQUESTED
    }
}
