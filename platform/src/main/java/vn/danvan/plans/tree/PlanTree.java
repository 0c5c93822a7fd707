package vn.danvan.plans.tree;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.danvan.identity.ReadScope;
import vn.danvan.identity.Right;
import vn.danvan.identity.Rights;
import vn.danvan.plans.PlanId;
import vn.danvan.plans.task.TaskId;
import vn.danvan.shared.NotFound;
import vn.danvan.shared.UnitId;

/** The tree of the plans that the acting post may read. A branch is a page of rows and one query, however deep it goes. */
@Service
@Transactional(readOnly = true)
public class PlanTree {

    private final TreeRows rows;
    private final Rights rights;
    private final JdbcClient jdbc;

    PlanTree(TreeRows rows, Rights rights, JdbcClient jdbc) {
        this.rows = rows;
        this.rights = rights;
        this.jdbc = jdbc;
    }

    /** Plans with none above them that the post may read, the newest first. */
    public List<TreeNode> roots(int offset, int limit) {
        return rows.roots(rights.scope(Right.READ_PLANS), offset, limit);
    }

    public int countRoots() {
        return rows.countRoots(rights.scope(Right.READ_PLANS));
    }

    /** @throws NotFound for a plan that the post may not read */
    public TreeNode root(PlanId plan) {
        return rows.plan(readable(plan), plan.value()).orElseThrow(NotFound::new);
    }

    /** @throws NotFound for a task of a plan that the post may not read */
    public TreeNode task(TaskId task) {
        readable(task);
        return rows.task(task.value()).orElseThrow(NotFound::new);
    }

    /** The units' plans that carry this one out, then its own tasks; of a task what lies below it and the units' parts. */
    public List<TreeNode> below(TreeNode node, int offset, int limit) {
        return switch (node.kind()) {
            case PLAN -> rows.belowPlan(readable(new PlanId(node.id())), node.id(), offset, limit);
            case TASK, PART -> {
                readable(new TaskId(node.id()));
                yield rows.belowTask(node.id(), offset, limit);
            }
        };
    }

    public int countBelow(TreeNode node) {
        return switch (node.kind()) {
            case PLAN -> rows.countBelowPlan(readable(new PlanId(node.id())), node.id());
            case TASK, PART -> {
                readable(new TaskId(node.id()));
                yield rows.countBelowTask(node.id());
            }
        };
    }

    private ReadScope readable(PlanId plan) {
        return readable("select owner_unit from plan where id = ?", plan.value());
    }

    private ReadScope readable(TaskId task) {
        return readable("select p.owner_unit from task t join plan p on p.id = t.plan_id where t.id = ?", task.value());
    }

    private ReadScope readable(String owner, UUID id) {
        ReadScope scope = rights.scope(Right.READ_PLANS);
        UUID unit = jdbc.sql(owner).param(id).query(UUID.class).optional().orElseThrow(NotFound::new);
        if (!scope.covers(new UnitId(unit))) {
            throw new NotFound();
        }
        return scope;
    }
}
