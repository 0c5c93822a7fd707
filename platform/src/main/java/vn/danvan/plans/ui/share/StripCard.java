package vn.danvan.plans.ui.share;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Locale;
import java.util.function.Consumer;
import vn.danvan.plans.assignment.Assignment;
import vn.danvan.plans.assignment.AssignmentKind;
import vn.danvan.plans.assignment.AssignmentRole;
import vn.danvan.plans.assignment.Strip;
import vn.danvan.plans.ui.piece.DeadlineBadge;

/** One task of a plan with its units: how many are done, at it, late, and each of them below. */
class StripCard extends Composite<Div> {

    StripCard(Strip strip, boolean mayPush, Consumer<Strip> push) {
        Div card = getContent();
        card.add(new H3(strip.code()), new Paragraph(strip.text()));
        Span counts = new Span(getTranslation("plans.strip", strip.done(), strip.running(), strip.late()));
        counts.addClassName("dv-badge");
        UnorderedList units = new UnorderedList();
        strip.assignments().forEach(each -> units.add(unit(each)));
        card.add(
                counts,
                new Details(
                        getTranslation("plans.strip.units", strip.assignments().size()), units));
        if (mayPush && strip.hasUnfinished()) {
            Button edit = new Button(getTranslation("plans.push"), click -> push.accept(strip));
            edit.setAriaLabel(getTranslation("plans.push") + ", " + strip.code());
            card.add(edit);
        }
    }

    private ListItem unit(Assignment each) {
        ListItem item = new ListItem(new Span(words(each) + " "));
        if (each.role() == AssignmentRole.LEAD) {
            item.add(new DeadlineBadge(each.standing()));
        }
        return item;
    }

    private String words(Assignment each) {
        StringBuilder words = new StringBuilder(each.unitName());
        if (each.role() == AssignmentRole.COORDINATE) {
            words.append(" · ").append(getTranslation("plans.coordinating"));
        }
        if (each.kind() == AssignmentKind.REQUEST) {
            words.append(" · ").append(getTranslation("plans.requested"));
        }
        if (each.viaName() != null) {
            words.append(" · ").append(getTranslation("plans.via", each.viaName()));
        }
        if (each.state() != null) {
            words.append(" · ")
                    .append(getTranslation(
                            "plans.task.state." + each.state().name().toLowerCase(Locale.ROOT)));
        }
        return words.toString();
    }
}
