package vn.danvan.uikit.list;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.function.Function;
import vn.danvan.shared.NotFound;
import vn.danvan.uikit.EmptyState;

/** One record beside its list. An id that means nothing, or nothing to this person, is said to be not found. */
class DetailPane extends Composite<Div> {

    private final transient Function<String, Component> detail;
    private final Div shown = new Div();

    DetailPane(Function<String, Component> detail, Runnable close) {
        this.detail = detail;
        Button away = new Button(
                getTranslation("uikit.list.detail.close"), VaadinIcon.CLOSE_SMALL.create(), click -> close.run());
        away.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        away.addClassName("dv-detail-close");
        getContent().addClassName("dv-detail");
        getContent().getElement().setAttribute("role", "region");
        getContent().getElement().setAttribute("aria-label", getTranslation("uikit.list.detail"));
        getContent().add(away, shown);
        setVisible(false);
    }

    /** @param record its id; empty shows none */
    void show(String record) {
        shown.removeAll();
        setVisible(!record.isEmpty());
        if (!record.isEmpty()) {
            shown.add(read(record));
        }
    }

    private Component read(String record) {
        try {
            return detail.apply(record);
        } catch (NotFound | IllegalArgumentException unknown) {
            return new EmptyState(
                    getTranslation("uikit.list.detail.not-found"),
                    getTranslation("uikit.list.detail.not-found-advice"));
        }
    }
}
