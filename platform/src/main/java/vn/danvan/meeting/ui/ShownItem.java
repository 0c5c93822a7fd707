package vn.danvan.meeting.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import vn.danvan.meeting.agenda.AgendaItem;
import vn.danvan.meeting.live.LiveMeeting;

/** The item that the chair shows, large; the same on all screens. */
class ShownItem extends Composite<Div> {

    ShownItem() {
        getContent().addClassName("dv-shown");
    }

    void show(LiveMeeting live) {
        getContent().removeAll();
        AgendaItem item = live.shown();
        if (item == null) {
            getContent().add(new Paragraph(getTranslation("meeting.nothing-shown")));
            return;
        }
        Span place = new Span(
                getTranslation("meeting.item-of", item.position(), live.items().size()));
        place.addClassName("dv-quiet");
        getContent().add(place, new H2(item.title()));
        if (!item.unit().isEmpty()) {
            Paragraph unit = new Paragraph(item.unit());
            unit.addClassName("dv-shown-unit");
            getContent().add(unit);
        }
        if (!item.summary().isEmpty()) {
            Paragraph summary = new Paragraph(item.summary());
            summary.addClassName("dv-shown-summary");
            getContent().add(summary);
        }
    }
}
