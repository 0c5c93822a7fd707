package vn.danvan.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** Title, a line that counts or explains, and what can be done here. */
public class PageHeader extends Composite<Div> {

    private final Paragraph summary = new Paragraph();

    public PageHeader(String title, Component... actions) {
        Div text = new Div(new H2(title), summary);
        Div buttons = new Div(actions);
        buttons.addClassName("dv-actions");
        getContent().addClassName("dv-page-header");
        getContent().add(text, buttons);
    }

    public void setSummary(String text) {
        summary.setText(text);
    }
}
