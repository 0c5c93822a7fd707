package vn.danvan.plans.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Locale;
import java.util.Objects;
import vn.danvan.plans.PlanId;
import vn.danvan.plans.ordering.Step;
import vn.danvan.plans.ordering.TaskOrdering;
import vn.danvan.plans.task.TaskId;
import vn.danvan.plans.tree.PlanTree;
import vn.danvan.plans.tree.TreeNode;
import vn.danvan.uikit.Notices;

/**
 * Moves the chosen task of a draft, by keys or by the buttons that name them. A task is chosen by going to it, and stays so
 * while it moves. The keys are letters: of arrows the tree takes every one for itself, whatever is held with it.
 */
class TreeOrderBar extends Composite<Div> {

    /**
     * The tree keeps the focus by the number of its row, in which another task stands now. Once the rows have come the focus
     * goes after the task that it was on, in the same column; it stays where it is when somebody pressed a button instead.
     */
    private static final String FOLLOW = """
            const left = this._focusedItemIndex;
            let frames = 120;
            const follow = () => {
              const link = this.querySelector($0);
              const content = link && link.closest('vaadin-grid-cell-content');
              const row = content && content.assignedSlot && content.assignedSlot.closest('tr');
              if (this._focusedItemIndex !== left || frames === 0) { return; }
              if (!row || row.hidden || row.index === left) {
                frames -= 1;
                requestAnimationFrame(follow);
                return;
              }
              const cell = this._itemsFocusable && this._itemsFocusable.closest('td');
              const to = cell ? row.children[[...cell.parentElement.children].indexOf(cell)] : row;
              (to._focusButton || to).focus();
            };
            if (document.activeElement === this) { requestAnimationFrame(follow); }
            """;

    private final transient TaskOrdering ordering;
    private final transient PlanTree tree;
    private final PlanTreeGrid grid;

    TreeOrderBar(TaskOrdering ordering, PlanTree tree, PlanTreeGrid grid, PlanId plan) {
        this.ordering = ordering;
        this.tree = tree;
        this.grid = grid;
        Paragraph help = new Paragraph(getTranslation("plans.order.help"));
        help.addClassName("dv-quiet");
        Div buttons = new Div(
                button(Step.UP, Key.KEY_L),
                button(Step.DOWN, Key.KEY_X),
                button(Step.IN, Key.KEY_V),
                button(Step.OUT, Key.KEY_R),
                key(
                        new Button(getTranslation("plans.order.renumber"), click -> {
                            ordering.renumber(plan);
                            shown("plans.order.renumbered");
                        }),
                        Key.KEY_S));
        buttons.addClassName("dv-actions");
        getContent().addClassName("dv-tree-order");
        getContent().add(help, buttons);
        grid.addCellFocusListener(focus -> focus.getItem().ifPresent(grid::select));
    }

    private Button button(Step step, Key key) {
        String words = getTranslation("plans.order." + step.name().toLowerCase(Locale.ROOT));
        return key(new Button(words, click -> move(step)), key);
    }

    /** Heard only in the tree, so that they go on doing elsewhere what they do there. */
    private Button key(Button button, Key key) {
        button.addClickShortcut(key, KeyModifier.ALT, KeyModifier.SHIFT).listenOn(grid);
        return button;
    }

    private void move(Step step) {
        TreeNode chosen = grid.asSingleSelect().getValue();
        if (chosen == null || chosen.kind() != TreeNode.Kind.TASK) {
            Notices.show(getTranslation("plans.order.choose"));
            return;
        }
        ordering.move(new TaskId(chosen.id()), step).ifPresent(parent -> grid.expand(tree.task(parent)));
        shown("plans.order.moved", Objects.requireNonNullElse(chosen.code(), ""));
        grid.getElement().executeJs(FOLLOW, "a[href$='/" + chosen.id() + "']");
    }

    private void shown(String key, Object... named) {
        grid.getDataProvider().refreshAll();
        Notices.show(getTranslation(key, named));
    }
}
