package vn.danvan.intake.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;

/**
 * One of a few things to look at, chosen by buttons in a row; the chosen one is pressed. Vaadin's Tabs put a focusable
 * box between list and tab, which readers of the screen cannot make sense of.
 */
class Choice extends Composite<Div> {

    private final List<NativeButton> buttons = new ArrayList<>();
    private final IntConsumer chosen;
    private int position = -1;

    /** @param chosen told the position of what is to be looked at */
    Choice(String label, List<String> names, IntConsumer chosen) {
        this.chosen = chosen;
        getContent().addClassName("dv-choice-row");
        getContent().getElement().setAttribute("role", "group");
        getContent().getElement().setAttribute("aria-label", label);
        for (String name : names) {
            int own = buttons.size();
            NativeButton button = new NativeButton(name, click -> choose(own));
            buttons.add(button);
            getContent().add(button);
        }
    }

    /** Does nothing where it is chosen already. */
    final void choose(int wanted) {
        if (wanted == position) {
            return;
        }
        position = wanted;
        for (int each = 0; each < buttons.size(); each++) {
            buttons.get(each).getElement().setAttribute("aria-pressed", String.valueOf(each == position));
        }
        chosen.accept(position);
    }
}
