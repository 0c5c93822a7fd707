package vn.danvan.plans.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.danvan.identity.RequiresRight;
import vn.danvan.identity.Right;
import vn.danvan.plans.PlanId;
import vn.danvan.plans.PlanTasks;
import vn.danvan.plans.TaskWork;
import vn.danvan.plans.ordering.TaskOrdering;
import vn.danvan.plans.task.Progress;
import vn.danvan.plans.task.TaskId;
import vn.danvan.plans.tree.PlanTree;
import vn.danvan.plans.tree.TreeNode;
import vn.danvan.plans.ui.piece.ProgressLine;
import vn.danvan.shared.NotFound;
import vn.danvan.uikit.PageHeader;

/** Plans, the units' plans below them, and tasks, opened branch by branch; the progress of each opens its arithmetic. */
@Route("ke-hoach/cay")
@PermitAll
@RequiresRight(Right.READ_PLANS)
class PlanTreeView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String ROOT = "goc";

    private final transient PlanTree tree;
    private final transient PlanTasks tasks;
    private final transient TaskOrdering ordering;
    private final transient TaskWork work;

    PlanTreeView(PlanTree tree, PlanTasks tasks, TaskOrdering ordering, TaskWork work) {
        this.tree = tree;
        this.tasks = tasks;
        this.ordering = ordering;
        this.work = work;
        addClassNames("dv-page", "dv-fill");
        setId("dv-content");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<String> asked = event.getLocation().getQueryParameters().getSingleParameter(ROOT);
        removeAll();
        try {
            show(asked.map(id -> tree.root(new PlanId(UUID.fromString(id)))).orElse(null));
        } catch (NotFound | IllegalArgumentException missing) {
            throw new NotFoundException();
        }
    }

    private void show(@Nullable TreeNode root) {
        PageHeader header = root == null
                ? new PageHeader(getTranslation("plans.tree"), new Anchor("ke-hoach", getTranslation("plans.list")))
                : new PageHeader(
                        getTranslation("plans.tree"),
                        new Anchor("ke-hoach/" + root.id(), getTranslation("plans.assign.back")),
                        new Anchor("ke-hoach/cay", getTranslation("plans.tree.all")));
        header.setSummary(getTranslation("plans.tree.about"));
        PlanTreeGrid grid = new PlanTreeGrid(tree, root, this::arithmetic);
        add(header);
        if (root != null && ordering.mayOrder(new PlanId(root.id()))) {
            add(new TreeOrderBar(ordering, tree, grid, new PlanId(root.id())));
        }
        add(grid);
        if (root != null) {
            grid.expand(root);
        }
    }

    private void arithmetic(TreeNode node) {
        Progress progress =
                switch (node.kind()) {
                    case PLAN -> tasks.progress(new PlanId(node.id()));
                    case TASK, PART -> work.details(new TaskId(node.id())).progress();
                };
        Dialog dialog = new Dialog(getTranslation("plans.tree.progress"));
        dialog.add(new ProgressLine(progress, true));
        dialog.getFooter().add(new Button(getTranslation("plans.close"), click -> dialog.close()));
        dialog.setWidth("28rem");
        dialog.open();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("plans.tree");
    }
}
