package vn.danvan.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** Title, a line that counts or explains, and what can be done here. */
public class PageHeader extends Composite<Div> {

    /** From so many letters on it is a paragraph, as tasks are, and would fill a telephone's screen in the size of a name. */
    public static final int LONG = 120;

    private final Paragraph summary = new Paragraph();

    public PageHeader(String title, Component... actions) {
        H2 heading = new H2(title);
        heading.setClassName("dv-long", title.length() > LONG);
        Div text = new Div(heading, summary);
        Div buttons = new Div(actions);
        buttons.addClassName("dv-actions");
        getContent().addClassName("dv-page-header");
        getContent().add(text, buttons);
    }

    public void setSummary(String text) {
        summary.setText(text);
    }
}
