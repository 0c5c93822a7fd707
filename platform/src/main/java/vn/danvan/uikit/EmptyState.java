package vn.danvan.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;

/** Says why there is nothing, and what to do about it. */
public class EmptyState extends Composite<Div> {

    public EmptyState(String title, String advice, Component... actions) {
        getContent().addClassName("dv-empty");
        getContent().add(new H3(title), new Paragraph(advice));
        getContent().add(actions);
    }
}
