package vn.danvan.plans;

import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import vn.danvan.identity.UnitTree;
import vn.danvan.plans.task.TaskId;
import vn.danvan.shared.TimeOrderedIds;
import vn.danvan.shared.UnitId;

/** A plan's tasks with the bodies they name: a body that bears a unit's exact name of today is that unit, too. */
@Repository
class TaskRows {

    private final JdbcTemplate jdbc;
    private final UnitTree units;
    private final Clock clock;

    TaskRows(JdbcTemplate jdbc, UnitTree units, Clock clock) {
        this.jdbc = jdbc;
        this.units = units;
        this.clock = clock;
    }

    void save(PlanId plan, List<PlanContent.Task> tasks) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        List<@Nullable Object[]> bodies = new ArrayList<>();
        Map<String, UnitId> known = unitsOf(tasks);
        Map<String, UUID> byCode = new HashMap<>();
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
                each.dueText(),
                parent(each.code(), byCode)
            });
            byCode.put(each.code(), id);
            addBodies(bodies, id, Role.LEAD, each.lead(), known);
            addBodies(bodies, id, Role.COORDINATING, each.coordinating(), known);
            addBodies(bodies, id, Role.REQUESTED, each.requested(), known);
        }
        jdbc.batchUpdate(
                "insert into task (id, plan_id, position, code, text, due_kind, due_on, due_text, parent_id)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                rows);
        jdbc.batchUpdate(
                "insert into task_body (task_id, role, position, text, unit_id) values (?, ?, ?, ?, ?)", bodies);
    }

    /** The nearest task before this one whose code is a beginning of its path: II.3 for II.3.2. */
    static @Nullable UUID parent(String code, Map<String, UUID> before) {
        for (int dot = code.lastIndexOf('.'); dot > 0; dot = code.lastIndexOf('.', dot - 1)) {
            UUID parent = before.get(code.substring(0, dot));
            if (parent != null) {
                return parent;
            }
        }
        return null;
    }

    private Map<String, UnitId> unitsOf(List<PlanContent.Task> tasks) {
        List<String> names = tasks.stream()
                .flatMap(each -> Stream.of(each.lead(), each.coordinating(), each.requested()))
                .flatMap(List::stream)
                .distinct()
                .toList();
        return units.byNames(names, LocalDate.now(clock));
    }

    private static void addBodies(
            List<@Nullable Object[]> rows, UUID task, Role role, List<String> names, Map<String, UnitId> known) {
        for (int index = 0; index < names.size(); index++) {
            UnitId unit = known.get(names.get(index));
            rows.add(new @Nullable Object[] {
                task, role.name(), index, names.get(index), unit == null ? null : unit.value()
            });
        }
    }

    List<PlanContent.Task> load(PlanId plan) {
        Map<String, List<String>> bodies = new HashMap<>();
        jdbc.query(
                "select b.task_id, b.role, b.text from task_body b join task t on t.id = b.task_id"
                        + " where t.plan_id = ? and t.copy_of is null order by b.position",
                row -> {
                    bodies.computeIfAbsent(row.getString("task_id") + row.getString("role"), key -> new ArrayList<>())
                            .add(row.getString("text"));
                },
                plan.value());
        return jdbc.query(
                "select id, code, text, due_kind, due_on, due_text from task"
                        + " where plan_id = ? and copy_of is null and state <> 'WITHDRAWN' order by position",
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

    /** Who is named to work along with each, by task. */
    Map<TaskId, List<String>> coordinating(List<TaskId> tasks) {
        Map<TaskId, List<String>> bodies = new HashMap<>();
        jdbc.query(
                "select task_id, text from task_body where role = 'COORDINATING' and task_id = any(?) order by position",
                row -> {
                    bodies.computeIfAbsent(new TaskId(row.getObject("task_id", UUID.class)), key -> new ArrayList<>())
                            .add(row.getString("text"));
                },
                (Object) tasks.stream().map(TaskId::value).toArray(UUID[]::new));
        return bodies;
    }

    private enum Role {
        LEAD,
        COORDINATING,
        REQUESTED
    }
}
