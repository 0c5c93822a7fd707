package vn.danvan.plans.api;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.danvan.plans.PlanId;
import vn.danvan.plans.tree.PlanTree;
import vn.danvan.plans.tree.TreeNode;
import vn.danvan.shared.PageCut;

/** The tree of plans, a branch at a time, by pages of at most 100 rows. */
@RestController
class TreeController {

    private final PlanTree tree;

    TreeController(PlanTree tree) {
        this.tree = tree;
    }

    /** Plans with none above them that the caller may read, the newest first. */
    @GetMapping("/api/v1/plan-tree")
    Branch roots(@RequestParam(defaultValue = "0") int page, @RequestParam(defaultValue = "50") int size) {
        PageCut cut = PageCut.of(page, size);
        return Branch.of(tree.roots(cut.offset(), cut.limit()), tree.countRoots());
    }

    /** What lies directly below a plan: the units' plans that carry it out, then its tasks. */
    @GetMapping("/api/v1/plans/{id}/tree")
    Branch below(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size) {
        PageCut cut = PageCut.of(page, size);
        TreeNode plan = tree.root(new PlanId(id));
        return Branch.of(tree.below(plan, cut.offset(), cut.limit()), tree.countBelow(plan));
    }

    record Branch(List<Row> items, int total) {

        static Branch of(List<TreeNode> nodes, int total) {
            return new Branch(nodes.stream().map(Row::of).toList(), total);
        }
    }

    /** @param kind PLAN, TASK or PART; {@code total} what lies at the ends below, {@code done} how much of it is done */
    record Row(
            String kind,
            String id,
            @Nullable String code,
            @Nullable String title,
            @Nullable String who,
            String state,
            @Nullable String standing,
            @Nullable LocalDate lastDay,
            int done,
            int total,
            boolean hasChildren) {

        static Row of(TreeNode node) {
            return new Row(
                    node.kind().name(),
                    node.id().toString(),
                    node.code(),
                    node.title(),
                    node.who(),
                    node.state(),
                    node.standing() == null ? null : node.standing().state().name(),
                    node.standing() == null ? null : node.standing().lastDay(),
                    node.done(),
                    node.total(),
                    node.hasChildren());
        }
    }
}
