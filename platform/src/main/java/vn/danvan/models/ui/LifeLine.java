package vn.danvan.models.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import vn.danvan.models.ModelEvent;
import vn.danvan.models.registration.ModelTexts;
import vn.danvan.shared.Formats;

/** What happened, one under the other: day, step, who, why, by which document. */
class LifeLine extends Composite<Div> {

    LifeLine(List<ModelEvent> events, ModelTexts texts, ZoneId zone) {
        if (events.isEmpty()) {
            getContent().add(new Paragraph(getTranslation("models.life-line.none")));
            return;
        }
        OrderedList list = new OrderedList();
        for (ModelEvent event : events) {
            StringBuilder line = new StringBuilder(Formats.day(LocalDate.ofInstant(event.at(), zone)))
                    .append(" · ")
                    .append(texts.of("step", event.step(), getLocale()))
                    .append(" · ")
                    .append(event.person())
                    .append(", ")
                    .append(event.position())
                    .append(" · ")
                    .append(event.desk());
            if (event.reason() != null && !event.reason().isBlank()) {
                line.append(". ").append(event.reason());
            }
            if (event.document() != null && event.documentOn() != null) {
                line.append(" (")
                        .append(event.document())
                        .append(", ")
                        .append(Formats.day(event.documentOn()))
                        .append(")");
            }
            list.add(new ListItem(line.toString()));
        }
        getContent().add(list);
    }
}
