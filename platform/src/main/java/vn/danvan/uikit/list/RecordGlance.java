package vn.danvan.uikit.list;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;

/** What a list says of one record beside it: what it is called, how it stands, a few facts, and the way to all of it. */
public class RecordGlance extends Composite<Div> {

    /** @param address of the record's own page */
    public RecordGlance(String title, String state, String address, Component... said) {
        Span badge = new Span(state);
        badge.addClassName("dv-badge");
        Anchor whole = new Anchor(address, getTranslation("uikit.list.detail.open"));
        whole.addClassName("dv-button");
        Div head = new Div(badge, whole);
        head.addClassName("dv-detail-head");
        getContent().addClassName("dv-glance");
        getContent().add(new H3(title), head);
        getContent().add(said);
    }
}
