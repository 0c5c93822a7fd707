package vn.danvan.plans.ui.share;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.BiConsumer;
import vn.danvan.plans.takeover.OrphanedPart;

/** Work of units that are gone; a button for each unit that took over from them. */
class OrphanList extends Composite<Div> {

    OrphanList(List<OrphanedPart> parts, boolean mayDecide, BiConsumer<OrphanedPart, OrphanedPart.Successor> handOver) {
        getContent()
                .add(
                        new H2(getTranslation("plans.takeover") + " (" + parts.size() + ")"),
                        new Paragraph(getTranslation("plans.takeover.about")));
        Div list = new Div();
        list.addClassName("dv-tasks");
        parts.forEach(part -> list.add(card(part, mayDecide, handOver)));
        getContent().add(list);
    }

    private Div card(OrphanedPart part, boolean mayDecide, BiConsumer<OrphanedPart, OrphanedPart.Successor> handOver) {
        Div card = new Div(new Span(part.unit() + ": " + part.code() + " · " + part.text()));
        if (part.successors().isEmpty()) {
            card.add(new Paragraph(getTranslation("plans.takeover.nobody")));
        }
        Div actions = new Div();
        actions.addClassName("dv-actions");
        if (mayDecide) {
            part.successors()
                    .forEach(heir -> actions.add(new Button(
                            getTranslation("plans.takeover.to", heir.name()), click -> handOver.accept(part, heir))));
        }
        card.add(actions);
        return card;
    }
}
