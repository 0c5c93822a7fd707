package vn.danvan.plans.ordering;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.danvan.plans.PlanId;
import vn.danvan.plans.task.TaskId;

/** The places of a plan's own tasks; all that change are written by one statement, so that no two ever share a place. */
@Repository
class OrderRows {

    private static final String OWN = " from task where plan_id = ? and copy_of is null and state <> 'WITHDRAWN'";

    private final JdbcClient jdbc;

    OrderRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    TaskOutline load(PlanId plan) {
        return new TaskOutline(jdbc.sql("select id, parent_id, code" + OWN + " order by position")
                .param(plan.value())
                .query((row, number) -> new TaskOutline.Line(
                        new TaskId(row.getObject("id", UUID.class)),
                        task(row.getObject("parent_id", UUID.class)),
                        row.getString("code")))
                .list());
    }

    private static @Nullable TaskId task(@Nullable UUID id) {
        return id == null ? null : new TaskId(id);
    }

    /** The tasks share the places among them that they had before; what is as it was is not written. */
    void save(PlanId plan, TaskOutline outline) {
        List<Integer> places = jdbc.sql("select position" + OWN + " order by position")
                .param(plan.value())
                .query(Integer.class)
                .list();
        List<TaskOutline.Line> lines = outline.lines();
        jdbc.sql("""
                        update task t set position = n.position, parent_id = n.parent, code = n.code
                        from unnest(:ids, :places, :parents, :codes) as n (id, position, parent, code)
                        where t.id = n.id
                          and (t.position, t.parent_id, t.code) is distinct from (n.position, n.parent, n.code)""")
                .param("ids", lines.stream().map(line -> line.task().value()).toArray(UUID[]::new))
                .param("places", places.toArray(Integer[]::new))
                .param("parents", parents(lines))
                .param("codes", lines.stream().map(TaskOutline.Line::code).toArray(String[]::new))
                .update();
    }

    private static @Nullable UUID[] parents(List<TaskOutline.Line> lines) {
        @Nullable UUID[] parents = new @Nullable UUID[lines.size()];
        for (int at = 0; at < parents.length; at++) {
            TaskId parent = lines.get(at).parent();
            parents[at] = parent == null ? null : parent.value();
        }
        return parents;
    }
}
