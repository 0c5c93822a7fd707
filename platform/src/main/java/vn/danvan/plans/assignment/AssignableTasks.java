package vn.danvan.plans.assignment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.danvan.plans.PlanId;
import vn.danvan.plans.task.TaskId;

/** The tasks of a plan with the phrases that name who is to do them; those that lead before those that help. */
@Repository
class AssignableTasks {

    private final JdbcClient jdbc;

    AssignableTasks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<AssignableTask> ofPlan(PlanId plan) {
        Map<UUID, AssignableTask> tasks = new LinkedHashMap<>();
        jdbc.sql("""
                        select t.id, t.version, t.code, t.text, t.state, b.role, b.text as phrase,
                          exists (select 1 from task_assignment a where a.task_id = t.id and a.copy_id is not null)
                            as given
                        from task t left join task_body b on b.task_id = t.id
                        where t.plan_id = ? and t.copy_of is null and t.state <> 'WITHDRAWN'
                          and not exists (select 1 from task c where c.parent_id = t.id and c.copy_of is null)
                        order by t.position, case b.role when 'COORDINATING' then 1 else 0 end, b.position""").param(plan.value()).query(row -> {
            UUID id = row.getObject("id", UUID.class);
            AssignableTask task = tasks.get(id);
            if (task == null) {
                task = new AssignableTask(
                        new TaskId(id),
                        row.getInt("version"),
                        row.getString("code"),
                        row.getString("text"),
                        row.getBoolean("given") || row.getString("state").equals("ASSIGNED"),
                        new ArrayList<>());
                tasks.put(id, task);
            }
            if (row.getString("phrase") != null) {
                task.bodies().add(new AssignableTask.Body(row.getString("role"), row.getString("phrase")));
            }
        });
        return List.copyOf(tasks.values());
    }
}
