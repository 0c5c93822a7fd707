package vn.danvan.plans.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import vn.danvan.identity.RequiresRight;
import vn.danvan.identity.Right;
import vn.danvan.plans.PlanId;
import vn.danvan.plans.assignment.AssignmentKind;
import vn.danvan.plans.assignment.AssignmentRole;
import vn.danvan.plans.assignment.PlanHead;
import vn.danvan.plans.derivation.AddressedTask;
import vn.danvan.plans.derivation.PlanDerivation;
import vn.danvan.plans.derivation.UpperPlan;
import vn.danvan.shared.DomainProblem;
import vn.danvan.shared.Formats;
import vn.danvan.uikit.EmptyState;
import vn.danvan.uikit.Notices;
import vn.danvan.uikit.PageHeader;

/** The upper plans that give the unit something to do; from each it makes its own plan. */
@Route("ke-hoach/cap-tren")
@PermitAll
@RequiresRight(Right.READ_PLANS)
class UpperPlansView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private final transient PlanDerivation derivation;
    private final PageHeader header;
    private final Div list = new Div();

    UpperPlansView(PlanDerivation derivation) {
        this.derivation = derivation;
        this.header =
                new PageHeader(getTranslation("plans.uppers"), new Anchor("ke-hoach", getTranslation("plans.list")));
        addClassName("dv-page");
        setId("dv-content");
        list.addClassName("dv-tasks");
        add(header, list);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        List<UpperPlan> uppers = derivation.uppers();
        header.setSummary(getTranslation("plans.uppers.count", uppers.size()));
        list.removeAll();
        if (uppers.isEmpty()) {
            list.add(new EmptyState(getTranslation("plans.uppers.none"), getTranslation("plans.uppers.none-advice")));
        }
        uppers.forEach(upper -> list.add(card(upper)));
    }

    private Div card(UpperPlan upper) {
        PlanHead plan = upper.plan();
        String title = plan.title() == null ? getTranslation("plans.no-title") : plan.title();
        UnorderedList tasks = new UnorderedList();
        upper.tasks().forEach(task -> tasks.add(new ListItem(words(task))));
        Div card = new Div(
                new H3(plan.number() == null ? title : plan.number() + " · " + title),
                new Paragraph(String.join(
                        " · ",
                        java.util.stream.Stream.of(plan.issuer(), Formats.dayOrYear(plan.issuedOn(), plan.issuedYear()))
                                .filter(java.util.Objects::nonNull)
                                .toList())),
                new Details(getTranslation("plans.tasks-of", upper.tasks().size()), tasks));
        card.add(own(upper, title));
        return card;
    }

    private Component own(UpperPlan upper, String title) {
        if (upper.own() != null) {
            return new Anchor("ke-hoach/" + upper.own(), getTranslation("plans.uppers.own"));
        }
        Button derive = new Button(
                getTranslation("plans.uppers.derive"),
                click -> derive(upper.plan().id()));
        derive.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        derive.setAriaLabel(getTranslation("plans.uppers.derive") + ", " + title);
        return derive;
    }

    private void derive(PlanId upper) {
        try {
            PlanId own = derivation.derive(upper);
            Notices.show(getTranslation("plans.uppers.derived"));
            getUI().ifPresent(ui -> ui.navigate("ke-hoach/" + own));
        } catch (DomainProblem refused) {
            Notices.show(getTranslation(refused.key(), refused.arguments().toArray()));
        }
    }

    private String words(AddressedTask task) {
        StringBuilder words =
                new StringBuilder(task.code()).append(' ').append(task.facts().text());
        if (task.role() == AssignmentRole.COORDINATE) {
            words.append(" · ").append(getTranslation("plans.coordinating"));
        }
        if (task.kind() == AssignmentKind.REQUEST) {
            words.append(" · ").append(getTranslation("plans.requested"));
        }
        if (task.via() != null) {
            words.append(" · ").append(getTranslation("plans.via", task.via()));
        }
        if (task.facts().dueOn() != null) {
            words.append(" · ")
                    .append(getTranslation("plans.due"))
                    .append(": ")
                    .append(Formats.day(task.facts().dueOn()));
        }
        return words.toString();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("plans.uppers");
    }
}
