package vn.danvan.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;

/** Title of a page, a line that counts what the page shows, and the page's main actions. */
public class PageHeader extends Composite<Header> {

    private final H1 title;
    private final Span count = new Span();

    public PageHeader(String title, Component... actions) {
        this.title = new H1(title);
        count.addClassName("dv-count");
        count.getElement().setAttribute("role", "status");
        Div buttons = new Div(actions);
        buttons.addClassName("dv-actions");
        getContent().addClassName("dv-page-header");
        getContent().add(new Div(this.title, count), buttons);
    }

    public void title(String text) {
        title.setText(text);
    }

    public void count(String text) {
        count.setText(text);
    }
}
