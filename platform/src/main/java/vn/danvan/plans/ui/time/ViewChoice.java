package vn.danvan.plans.ui.time;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** A picture or a table of the same; the pressed one is shown. */
class ViewChoice extends Composite<Div> {

    private final List<NativeButton> buttons = new ArrayList<>();

    /** @param table whether the table is shown at first */
    ViewChoice(String picture, String tableName, boolean table, Consumer<Boolean> choose) {
        getContent().addClassName("dv-choice-row");
        add(picture, false, choose);
        add(tableName, true, choose);
        press(table);
    }

    private void add(String name, boolean table, Consumer<Boolean> choose) {
        NativeButton button = new NativeButton(name, click -> {
            press(table);
            choose.accept(table);
        });
        buttons.add(button);
        getContent().add(button);
    }

    private void press(boolean table) {
        buttons.getFirst().getElement().setAttribute("aria-pressed", String.valueOf(!table));
        buttons.getLast().getElement().setAttribute("aria-pressed", String.valueOf(table));
    }
}
