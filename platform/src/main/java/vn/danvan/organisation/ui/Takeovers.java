package vn.danvan.organisation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import vn.danvan.organisation.UnitDetails.Takeover;
import vn.danvan.organisation.UnitTexts;
import vn.danvan.shared.Formats;

/** Changes in which units took over from others: day, kind, decision, and the units on the other side. */
class Takeovers extends Composite<Div> {

    Takeovers(String title, String none, List<Takeover> takeovers, UnitTexts texts) {
        getContent().add(new H3(title));
        if (takeovers.isEmpty()) {
            getContent().add(new Paragraph(none));
            return;
        }
        UnorderedList list = new UnorderedList();
        takeovers.forEach(each -> list.add(item(each, texts)));
        getContent().add(list);
    }

    private ListItem item(Takeover takeover, UnitTexts texts) {
        String what = Formats.day(takeover.date()) + " · " + texts.succession(takeover.kind(), getLocale());
        String document = takeover.legalDocument() == null ? "" : " · " + takeover.legalDocument();
        ListItem item = new ListItem(new Span(what + document));
        takeover.others().forEach(other -> {
            Anchor link = new Anchor("don-vi/" + other.id(), other.name());
            item.add(new Div(link));
        });
        return item;
    }
}
