package vn.danvan.plans.tree;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.danvan.documents.DocumentRegister;
import vn.danvan.identity.ReadScope;
import vn.danvan.plans.task.TaskDue;
import vn.danvan.workdays.Deadlines;

/** Reads branches of the plan tree. Plans that were cancelled and tasks that were withdrawn are no part of it. */
@Repository
class TreeRows {

    private static final String LEAF = " and not exists (select 1 from task c where c.parent_id = x.id)";
    private static final String PLAN = """
            select 'PLAN' as kind, p.id, d.number_printed as code, d.title, d.issuer as who, p.state,
              null::date as due_on, null::date as extended_due_on, null as due_text, null::timestamptz as reported_at,
              n.done, n.total,
              (n.total > 0 or exists (select 1 from plan u where u.parent_plan_id = p.id)) as opens,
              0 as place, 0 as position, p.created_at
            from plan p join official_document d on d.id = p.document_id
            cross join lateral (select count(*) filter (where x.state = 'DONE') as done, count(*) as total
              from task x where x.plan_id = p.id and x.state <> 'WITHDRAWN'""" + LEAF + """
            ) n
            where p.state <> 'CANCELLED' and (:all or p.owner_unit in (:units))
            """;
    private static final String TASK = """
            select case when t.copy_of is null then 'TASK' else 'PART' end as kind, t.id, t.code, t.text as title,
              (select string_agg(b.text, '; ' order by b.position) from task_body b
                where b.task_id = t.id and b.role = 'LEAD') as who, t.state,
              t.due_on, t.extended_due_on, t.due_text, t.reported_at, n.done, n.total,
              exists (select 1 from task c where c.parent_id = t.id and c.state <> 'WITHDRAWN') as opens,
              1 as place, t.position, null::timestamptz as created_at
            from task t
            cross join lateral (
              with recursive below (id) as (
                select t.id
                union all
                select c.id from task c join below b on c.parent_id = b.id
              )
              select count(*) filter (where x.state = 'DONE') as done, count(*) as total
              from task x join below b on b.id = x.id where x.state <> 'WITHDRAWN'""" + LEAF + """
            ) n
            where t.state <> 'WITHDRAWN'
            """;
    private static final String AT_THE_TOP = """
            and (p.parent_plan_id is null or not exists (select 1 from plan u where u.id = p.parent_plan_id
              and u.state <> 'CANCELLED' and (:all or u.owner_unit in (:units))))
            """;

    private final JdbcClient jdbc;
    private final Deadlines deadlines;
    private final Clock clock;

    TreeRows(JdbcClient jdbc, Deadlines deadlines, Clock clock) {
        this.jdbc = jdbc;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    List<TreeNode> roots(ReadScope scope, int offset, int limit) {
        return page(
                scoped(PLAN + AT_THE_TOP + "order by p.created_at desc, p.id desc offset :offset limit :limit", scope),
                offset,
                limit);
    }

    int countRoots(ReadScope scope) {
        return scoped(
                        "select count(*) from plan p where p.state <> 'CANCELLED' and (:all or p.owner_unit in (:units)) "
                                + AT_THE_TOP,
                        scope)
                .query(Integer.class)
                .single();
    }

    Optional<TreeNode> plan(ReadScope scope, UUID plan) {
        return scoped(PLAN + "and p.id = :plan", scope)
                .param("plan", plan)
                .query(this::node)
                .optional();
    }

    Optional<TreeNode> task(UUID task) {
        return jdbc.sql(TASK + "and t.id = ?").param(task).query(this::node).optional();
    }

    List<TreeNode> belowPlan(ReadScope scope, UUID plan, int offset, int limit) {
        String branch =
                "select kind, id, code, title, who, state, due_on, extended_due_on, due_text, reported_at, done,"
                        + " total, opens from (" + PLAN + "and p.parent_plan_id = :plan union all " + TASK
                        + "and t.plan_id = :plan and t.parent_id is null and t.copy_of is null) branch"
                        + " order by place, created_at desc, position, id offset :offset limit :limit";
        return page(scoped(branch, scope).param("plan", plan), offset, limit);
    }

    int countBelowPlan(ReadScope scope, UUID plan) {
        return scoped(
                        "select (select count(*) from plan p where p.parent_plan_id = :plan and p.state <> 'CANCELLED'"
                                + " and (:all or p.owner_unit in (:units))) + (select count(*) from task t"
                                + " where t.plan_id = :plan and t.parent_id is null and t.copy_of is null"
                                + " and t.state <> 'WITHDRAWN')",
                        scope)
                .param("plan", plan)
                .query(Integer.class)
                .single();
    }

    List<TreeNode> belowTask(UUID task, int offset, int limit) {
        return page(
                jdbc.sql(TASK + "and t.parent_id = :task order by t.position, t.id offset :offset limit :limit")
                        .param("task", task),
                offset,
                limit);
    }

    int countBelowTask(UUID task) {
        return jdbc.sql("select count(*) from task where parent_id = ? and state <> 'WITHDRAWN'")
                .param(task)
                .query(Integer.class)
                .single();
    }

    private JdbcClient.StatementSpec scoped(String sql, ReadScope scope) {
        return jdbc.sql(sql)
                .param("all", scope instanceof ReadScope.Everything)
                .param("units", DocumentRegister.units(scope));
    }

    private List<TreeNode> page(JdbcClient.StatementSpec query, int offset, int limit) {
        return query.param("offset", offset)
                .param("limit", limit)
                .query(this::node)
                .list();
    }

    private TreeNode node(ResultSet row, int number) throws SQLException {
        TreeNode.Kind kind = TreeNode.Kind.valueOf(row.getString("kind"));
        Timestamp reported = row.getTimestamp("reported_at");
        return new TreeNode(
                kind,
                row.getObject("id", UUID.class),
                row.getString("code"),
                row.getString("title"),
                row.getString("who"),
                row.getString("state"),
                kind == TreeNode.Kind.PLAN
                        ? null
                        : deadlines.standing(
                                TaskDue.of(row.getObject("due_on", LocalDate.class), row.getString("due_text")),
                                TaskDue.extended(row.getObject("extended_due_on", LocalDate.class)),
                                reported == null ? null : reported.toInstant(),
                                clock.instant()),
                row.getInt("done"),
                row.getInt("total"),
                row.getBoolean("opens"));
    }
}
