package vn.danvan.plans.ui.share;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;
import vn.danvan.plans.derivation.UnitPlan;
import vn.danvan.plans.ui.piece.DeadlineBadge;

/** Which units have made plans of their own and which have not; those that have not come first. */
class UnitPlansList extends Composite<Div> {

    UnitPlansList(List<UnitPlan> plans) {
        long made = plans.stream().filter(each -> each.madeAt() != null).count();
        UnorderedList list = new UnorderedList();
        plans.stream().filter(each -> each.madeAt() == null).forEach(each -> list.add(item(each)));
        plans.stream().filter(each -> each.madeAt() != null).forEach(each -> list.add(item(each)));
        getContent().addClassName("dv-unit-plans");
        getContent()
                .add(
                        new H2(getTranslation("plans.unit-plans")),
                        new Paragraph(getTranslation("plans.unit-plans.count", made, plans.size())),
                        list);
    }

    private ListItem item(UnitPlan each) {
        ListItem item = new ListItem();
        item.add(
                each.plan() == null
                        ? new Span(each.unitName())
                        : new Anchor("ke-hoach/" + each.plan(), each.unitName()));
        item.add(
                new Span(" · "
                        + (each.state() == null
                                ? getTranslation("plans.unit-plans.none")
                                : getTranslation(
                                        "plans.state." + each.state().name().toLowerCase(Locale.ROOT)))
                        + " "),
                new DeadlineBadge(each.standing()));
        return item;
    }
}
