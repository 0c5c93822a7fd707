package vn.danvan.plans.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.treegrid.TreeGrid;
import com.vaadin.flow.data.provider.hierarchy.AbstractBackEndHierarchicalDataProvider;
import com.vaadin.flow.data.provider.hierarchy.HierarchicalQuery;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.danvan.plans.tree.PlanTree;
import vn.danvan.plans.tree.TreeNode;
import vn.danvan.plans.ui.piece.DeadlineBadge;
import vn.danvan.uikit.NarrowColumns;

/** The rows of the plan tree; a branch is read when somebody opens it, a page when somebody comes to it. */
class PlanTreeGrid extends TreeGrid<TreeNode> {

    private final transient Consumer<TreeNode> arithmetic;

    PlanTreeGrid(PlanTree tree, @Nullable TreeNode root, Consumer<TreeNode> arithmetic) {
        this.arithmetic = arithmetic;
        addClassName("dv-tree");
        addComponentHierarchyColumn(this::what)
                .setHeader(getTranslation("plans.tree.what"))
                .setFlexGrow(5);
        Column<TreeNode> who = addColumn(TreeNode::who)
                .setHeader(getTranslation("plans.tree.who"))
                .setFlexGrow(2);
        Column<TreeNode> due = addComponentColumn(this::due)
                .setHeader(getTranslation("plans.due"))
                .setFlexGrow(2);
        Column<TreeNode> progress = addComponentColumn(this::progress)
                .setHeader(getTranslation("plans.tree.progress"))
                .setFlexGrow(1);
        NarrowColumns.wideOnly(this, who, due, progress);
        setDataProvider(new Branches(tree, root));
    }

    private Component what(TreeNode node) {
        String title = node.title() == null ? getTranslation("plans.no-title") : node.title();
        String words = node.kind() == TreeNode.Kind.PART
                ? String.valueOf(node.who())
                : node.code() == null ? title : node.code() + " · " + title;
        Anchor link =
                new Anchor((node.kind() == TreeNode.Kind.PLAN ? "ke-hoach/" : "ke-hoach/nhiem-vu/") + node.id(), words);
        Div cell = new Div(link);
        cell.addClassNames("dv-cell", "dv-tree-" + node.kind().name().toLowerCase(Locale.ROOT));
        Div narrow = new Div(due(node), progress(node));
        narrow.addClassName("dv-narrow-only");
        cell.add(narrow);
        return cell;
    }

    private Component due(TreeNode node) {
        if (node.standing() != null) {
            return new DeadlineBadge(node.standing());
        }
        Span state = new Span(getTranslation("plans.state." + node.state().toLowerCase(Locale.ROOT)));
        state.addClassName("dv-badge");
        return state;
    }

    private Component progress(TreeNode node) {
        Button open = new Button(
                getTranslation("plans.tree.done", node.done(), node.total()), click -> arithmetic.accept(node));
        open.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        return open;
    }

    /** @param root the only one at the top; null for all plans with none above them */
    private static final class Branches extends AbstractBackEndHierarchicalDataProvider<TreeNode, Void> {

        private final transient PlanTree tree;
        private final transient @Nullable TreeNode root;

        Branches(PlanTree tree, @Nullable TreeNode root) {
            this.tree = tree;
            this.root = root;
        }

        @Override
        public int getChildCount(HierarchicalQuery<TreeNode, Void> query) {
            TreeNode parent = query.getParent();
            if (parent != null) {
                return tree.countBelow(parent);
            }
            return root == null ? tree.countRoots() : 1;
        }

        @Override
        public boolean hasChildren(TreeNode node) {
            return node.hasChildren();
        }

        @Override
        protected Stream<TreeNode> fetchChildrenFromBackEnd(HierarchicalQuery<TreeNode, Void> query) {
            TreeNode parent = query.getParent();
            int offset = query.getOffset();
            int limit = query.getLimit();
            if (parent != null) {
                return tree.below(parent, offset, limit).stream();
            }
            return root == null
                    ? tree.roots(offset, limit).stream()
                    : Stream.of(root).skip(offset).limit(limit);
        }

        @Override
        public Object getId(TreeNode node) {
            return node.id();
        }
    }
}
