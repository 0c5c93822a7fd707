package vn.danvan.uikit.list;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Set;

/** How many rows are selected and what can be done with all of them; there as long as any is selected. */
class BulkBar<T> extends Composite<Div> {

    /** Selecting reads them all; more than these are narrowed by a filter first. */
    static final int MOST = 1000;

    private final Span said = new Span();
    private final Button all = new Button();
    private transient Set<T> selected = Set.of();
    private int total;

    /**
     * @param selectAll reads and selects all that match, at most {@link #MOST}
     * @param done when an act has changed something
     */
    BulkBar(List<BulkAct<T>> acts, Runnable selectAll, Runnable selectNothing, Runnable done) {
        getContent().addClassNames("dv-bulk");
        getContent().getElement().setAttribute("role", "region");
        getContent().getElement().setAttribute("aria-label", getTranslation("uikit.list.bulk"));
        said.getElement().setAttribute("aria-live", "polite");
        all.addClickListener(click -> selectAll.run());
        all.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        getContent().add(said, all);
        for (BulkAct<T> act : acts) {
            getContent()
                    .add(new Button(act.caption(), click -> new BulkDialog<>(act, List.copyOf(selected), done).open()));
        }
        Button nothing = new Button(getTranslation("uikit.list.select-nothing"), click -> selectNothing.run());
        nothing.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        getContent().add(nothing);
        setVisible(false);
    }

    void show(int count) {
        total = count;
        show(selected);
    }

    void show(Set<T> rows) {
        selected = rows;
        said.setText(getTranslation("uikit.list.selected", rows.size()));
        all.setText(
                total > MOST
                        ? getTranslation("uikit.list.select-first", MOST)
                        : getTranslation("uikit.list.select-all", total));
        all.setVisible(rows.size() < Math.min(total, MOST));
        setVisible(!rows.isEmpty());
    }
}
