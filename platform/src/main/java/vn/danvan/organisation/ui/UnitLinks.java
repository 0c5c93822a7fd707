package vn.danvan.organisation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import vn.danvan.organisation.UnitRow;
import vn.danvan.shared.Formats;

/** Units under a heading, each leading to its page on the same day. */
class UnitLinks extends Composite<Div> {

    UnitLinks(String title, List<UnitRow> units, LocalDate day) {
        getContent().add(new H3(title));
        if (units.isEmpty()) {
            getContent().add(new Paragraph(getTranslation("organisation.children.none")));
            return;
        }
        UnorderedList list = new UnorderedList();
        units.forEach(each -> list.add(new ListItem(link(each, day))));
        getContent().add(list);
    }

    private static Anchor link(UnitRow unit, LocalDate day) {
        return new Anchor("don-vi/" + unit.id() + "?" + UnitsAddress.DAY + "=" + day, unit.name());
    }

    /** From the first to the last day, both included, as offices say it. */
    static String span(Component reader, UnitRow version) {
        LocalDate end = version.validTo();
        return end == null
                ? reader.getTranslation("organisation.span.open", Formats.day(version.validFrom()))
                : reader.getTranslation(
                        "organisation.span", Formats.day(version.validFrom()), Formats.day(end.minusDays(1)));
    }
}
