package vn.danvan.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Locale;

/** Why a page has nothing to show; the three reasons never share a text. */
public class EmptyState extends Composite<Div> {

    /** The reason decides the picture; the texts are the feature's own. */
    public enum Kind {
        NOTHING_YET(VaadinIcon.FOLDER_OPEN_O),
        NO_MATCH(VaadinIcon.SEARCH),
        NOT_PERMITTED(VaadinIcon.LOCK);

        private final VaadinIcon icon;

        Kind(VaadinIcon icon) {
            this.icon = icon;
        }
    }

    public EmptyState(Kind kind, String title, String text, Component... actions) {
        Component icon = kind.icon.create();
        icon.getElement().setAttribute("aria-hidden", "true");
        getContent().addClassNames("dv-empty", "dv-empty-" + kind.name().toLowerCase(Locale.ROOT));
        getContent().add(icon, new H2(title), new Paragraph(text));
        getContent().add(actions);
    }
}
