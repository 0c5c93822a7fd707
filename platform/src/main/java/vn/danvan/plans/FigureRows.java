package vn.danvan.plans;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.danvan.plans.approval.UnclearTask;

/** Counts a plan's tasks in one statement. What is clear is what {@link UnclearTask} finds nothing missing in. */
@Repository
class FigureRows {

    private static final String BLANK = " is null or btrim(%s, E' \\t\\n\\r') = ''";

    private static final String CLEAR =
            "not (" + blank("t.responsible") + ") and not (" + blank("t.text") + ") and not ("
                    + blank("t.product") + ") and t.due_kind <> 'NONE' and exists (select 1 from task_body b"
                    + " where b.task_id = t.id and b.role in ('LEAD', 'REQUESTED'))";

    private final JdbcClient jdbc;

    FigureRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private static String blank(String column) {
        return column + BLANK.formatted(column);
    }

    PlanFigures of(PlanId plan) {
        return jdbc.sql("""
                        with above as (
                          select parent_id, bool_or(copy_of is null) as own from task
                          where plan_id = :plan and parent_id is not null and state <> 'WITHDRAWN' group by parent_id
                        )
                        select count(*) filter (where t.copy_of is null) as tasks,
                          count(*) filter (where t.copy_of is null and a.own is not true) as ends,
                          count(*) filter (where t.copy_of is null and a.own is not true and\s""" + CLEAR + """
                        ) as clear,
                          count(*) filter (where a.parent_id is null) as parts,
                          count(*) filter (where a.parent_id is null and t.state = 'DONE') as done
                        from task t left join above a on a.parent_id = t.id
                        where t.plan_id = :plan and t.state <> 'WITHDRAWN'""")
                .param("plan", plan.value())
                .query((row, number) -> new PlanFigures(
                        row.getInt("tasks"),
                        row.getInt("ends"),
                        row.getInt("clear"),
                        row.getInt("parts"),
                        row.getInt("done")))
                .single();
    }
}
