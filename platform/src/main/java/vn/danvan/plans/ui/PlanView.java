package vn.danvan.plans.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.UUID;
import vn.danvan.audit.AuditLog;
import vn.danvan.audit.history.HistoryPanel;
import vn.danvan.documents.DocumentFacts;
import vn.danvan.identity.RequiresRight;
import vn.danvan.identity.Right;
import vn.danvan.plans.PlanContent;
import vn.danvan.plans.PlanDetails;
import vn.danvan.plans.PlanId;
import vn.danvan.plans.PlanService;
import vn.danvan.shared.NotFound;
import vn.danvan.uikit.Facts;
import vn.danvan.uikit.Formats;
import vn.danvan.uikit.PageHeader;

/** One plan: what it says, who is to do what until when, what is counted and reported. */
@Route("ke-hoach")
@PermitAll
@RequiresRight(Right.READ_PLANS)
class PlanView extends Div implements HasUrlParameter<String>, HasDynamicTitle {

    private final PlanService plans;
    private final AuditLog log;

    PlanView(PlanService plans, AuditLog log) {
        this.plans = plans;
        this.log = log;
        addClassName("dv-page");
        setId("dv-content");
    }

    @Override
    public void setParameter(BeforeEvent event, String id) {
        removeAll();
        try {
            show(plans.details(new PlanId(UUID.fromString(id))));
        } catch (NotFound | IllegalArgumentException missing) {
            throw new NotFoundException();
        }
    }

    private void show(PlanDetails plan) {
        DocumentFacts facts = plan.document().facts();
        PlanContent content = plan.content();
        PageHeader header = new PageHeader(facts.title() == null ? getTranslation("plans.no-title") : facts.title());
        header.setSummary(getTranslation("plans.state." + plan.state().toLowerCase(java.util.Locale.ROOT)));
        add(
                header,
                new Facts()
                        .add(getTranslation("plans.number"), facts.numberPrinted())
                        .add(getTranslation("plans.issuer"), facts.issuer())
                        .add(
                                getTranslation("plans.issued-on"),
                                Formats.dayOrYear(facts.issuedOn(), facts.issuedYear())),
                new Anchor("van-ban/" + plan.document().id(), getTranslation("plans.document")),
                new H2(getTranslation("plans.tasks") + " (" + content.tasks().size() + ")"),
                tasks(content.tasks()),
                new H2(getTranslation("plans.targets") + " ("
                        + content.targets().size() + ")"),
                list(content.targets().stream().map(PlanContent.Target::text).toList()),
                new H2(getTranslation("plans.reporting") + " ("
                        + content.reporting().size() + ")"),
                list(content.reporting().stream()
                        .map(PlanContent.ReportingRule::text)
                        .toList()),
                new H2(getTranslation("plans.sections")),
                sections(content.sections()),
                new HistoryPanel(log, plan.id().value()));
    }

    private Div tasks(List<PlanContent.Task> tasks) {
        Div list = new Div();
        list.addClassName("dv-tasks");
        for (PlanContent.Task task : tasks) {
            Div card = new Div(new H3(task.code()), new Paragraph(task.text()));
            bodies(card, "plans.lead", task.lead());
            bodies(card, "plans.coordinating", task.coordinating());
            bodies(card, "plans.requested", task.requested());
            if (task.dueOn() != null || task.dueText() != null) {
                Span due = new Span(getTranslation("plans.due") + ": "
                        + (task.dueOn() == null ? task.dueText() : Formats.day(task.dueOn())));
                due.addClassName("dv-badge");
                card.add(due);
            }
            list.add(card);
        }
        return list;
    }

    private void bodies(Div card, String key, List<String> names) {
        if (!names.isEmpty()) {
            card.add(new Paragraph(getTranslation(key) + ": " + String.join("; ", names)));
        }
    }

    private static Div sections(List<PlanContent.Section> sections) {
        Div list = new Div();
        for (PlanContent.Section section : sections) {
            if (section.heading() != null) {
                Paragraph line = new Paragraph(section.code() + " " + section.heading());
                line.addClassName("dv-depth-" + Math.min(section.depth(), 3));
                list.add(line);
            }
        }
        return list;
    }

    private static UnorderedList list(List<String> texts) {
        UnorderedList list = new UnorderedList();
        texts.forEach(text -> list.add(new ListItem(text)));
        return list;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("plans.list");
    }
}
