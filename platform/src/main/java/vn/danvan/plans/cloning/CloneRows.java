package vn.danvan.plans.cloning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.danvan.plans.PlanId;
import vn.danvan.plans.task.TaskFacts;
import vn.danvan.plans.task.TaskId;

/** What cloning has to know of the old plan beside its content, and writes beside the new one's. */
@Repository
class CloneRows {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    CloneRows(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** Tasks with nothing below them that are not done, by every unit that has a copy. */
    Set<TaskId> unfinished(PlanId plan) {
        return new HashSet<>(jdbc.sql("""
                        select t.id from task t where t.plan_id = ? and t.copy_of is null
                          and not exists (select 1 from task c where c.parent_id = t.id and c.copy_of is null)
                          and case when exists (select 1 from task c where c.copy_of = t.id)
                            then exists (select 1 from task c where c.copy_of = t.id and c.state not in ('DONE', 'WITHDRAWN'))
                            else t.state not in ('DONE', 'WITHDRAWN') end""")
                .param(plan.value())
                .query((row, number) -> new TaskId(row.getObject("id", UUID.class)))
                .list());
    }

    /** The units that the plan's bodies are, by the words for them. */
    Map<String, UUID> bodies(PlanId plan) {
        Map<String, UUID> units = new HashMap<>();
        jdbc.sql("select distinct b.text, b.unit_id from task_body b join task t on t.id = b.task_id"
                        + " where t.plan_id = ? and t.copy_of is null and b.unit_id is not null")
                .param(plan.value())
                .query(row -> {
                    units.put(row.getString("text"), row.getObject("unit_id", UUID.class));
                });
        return units;
    }

    /** What units are called on a day; of one that is gone, its successors, and theirs where these are gone too. */
    Map<UUID, List<String>> names(Collection<UUID> units, LocalDate day) {
        Map<UUID, List<String>> names = new HashMap<>();
        if (units.isEmpty()) {
            return names;
        }
        jdbc.sql("""
                        with recursive line (origin, unit_id) as (
                          select u.id, u.id from unit u where u.id in (:units)
                          union
                          select l.origin, n.unit_id from line l
                          join unit_succession_member o on o.unit_id = l.unit_id and not o.successor
                          join unit_succession s on s.id = o.succession_id and s.effective_on <= :day
                          join unit_succession_member n on n.succession_id = s.id and n.successor
                          where not exists (select 1 from unit_version v where v.unit_id = l.unit_id
                            and v.valid_from <= :day and (v.valid_to is null or v.valid_to > :day)))
                        select distinct l.origin, v.name from line l join unit_version v on v.unit_id = l.unit_id
                          and v.valid_from <= :day and (v.valid_to is null or v.valid_to > :day) order by v.name""").param("units", units).param("day", day).query(row -> {
            names.computeIfAbsent(row.getObject("origin", UUID.class), id -> new ArrayList<>())
                    .add(row.getString("name"));
        });
        return names;
    }

    /** The plan made of the old one whose period is in that year, unless it was given up. */
    Optional<PlanId> existing(PlanId source, int year) {
        return jdbc.sql("select id from plan where cloned_from = ? and state <> 'CANCELLED'"
                        + " and extract(year from period_from) = ? order by created_at limit 1")
                .params(source.value(), year)
                .query(UUID.class)
                .optional()
                .map(PlanId::new);
    }

    /**
     * @param origins tasks of the old plan, in the order of the new one
     * @param tasks of the new plan, in its order
     */
    void write(PlanId plan, PlanId source, List<TaskId> origins, List<TaskFacts> tasks) {
        jdbc.sql("update plan set cloned_from = ? where id = ?")
                .params(source.value(), plan.value())
                .update();
        List<Object[]> rows = new ArrayList<>();
        for (int position = 0; position < tasks.size(); position++) {
            TaskFacts facts = tasks.get(position);
            rows.add(new Object[] {facts.responsible(), facts.product(), plan.value(), position});
        }
        batches.batchUpdate("update task set responsible = ?, product = ? where plan_id = ? and position = ?", rows);
        place(plan, origins);
    }

    /** Each under the clone of that under which it lay: numbers do not say it any more where somebody moved tasks. */
    private void place(PlanId plan, List<TaskId> origins) {
        jdbc.sql("""
                        with origin as (
                          select o.id, o.place - 1 as position
                          from unnest(:origins ::uuid[]) with ordinality as o (id, place))
                        update task c set parent_id = (
                          select n.id from task t join origin above on above.id = t.parent_id
                          join task n on n.plan_id = :plan and n.position = above.position where t.id = origin.id)
                        from origin where c.plan_id = :plan and c.position = origin.position""")
                .param("origins", origins.stream().map(TaskId::value).toArray(UUID[]::new))
                .param("plan", plan.value())
                .update();
    }
}
