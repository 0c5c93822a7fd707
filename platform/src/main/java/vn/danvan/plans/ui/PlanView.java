package vn.danvan.plans.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
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
import java.util.ArrayList;
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
import vn.danvan.plans.derivation.OwnTasks;
import vn.danvan.plans.derivation.PlanFrame;
import vn.danvan.plans.derivation.PlanFrames;
import vn.danvan.shared.NotFound;
import vn.danvan.uikit.Facts;
import vn.danvan.uikit.Formats;
import vn.danvan.uikit.Notices;
import vn.danvan.uikit.PageHeader;

/** One plan: what it says, who is to do what until when, what is counted and reported. */
@Route("ke-hoach")
@PermitAll
@RequiresRight(Right.READ_PLANS)
class PlanView extends Div implements HasUrlParameter<String>, HasDynamicTitle {

    private final PlanService plans;
    private final PlanFrames frames;
    private final OwnTasks own;
    private final AuditLog log;

    PlanView(PlanService plans, PlanFrames frames, OwnTasks own, AuditLog log) {
        this.plans = plans;
        this.frames = frames;
        this.own = own;
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
        String title = facts.title() == null ? getTranslation("plans.no-title") : facts.title();
        PlanFrame frame = frames.find(plan.id());
        PageHeader header = new PageHeader(title, actions(plan, frame));
        header.setSummary(getTranslation("plans.state." + plan.state().toLowerCase(java.util.Locale.ROOT)));
        Facts head = new Facts()
                .add(getTranslation("plans.number"), facts.numberPrinted())
                .add(getTranslation("plans.issuer"), facts.issuer())
                .add(getTranslation("plans.issued-on"), Formats.dayOrYear(facts.issuedOn(), facts.issuedYear()));
        frame(head, frame);
        add(
                header,
                head,
                new Anchor("van-ban/" + plan.document().id(), getTranslation("plans.document")),
                new Anchor("ke-hoach/giao-viec/" + plan.id(), getTranslation("plans.assign")),
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

    private Component[] actions(PlanDetails plan, PlanFrame frame) {
        List<Component> actions = new ArrayList<>();
        if (frames.mayWrite(plan.id())) {
            actions.add(new Button(getTranslation("plans.frame"), click -> new FrameDialog(frame)
                    .open(frames, plan, () -> again(plan.id(), "plans.frame.saved"))));
        }
        if (own.mayAdd(plan.id())) {
            actions.add(new Button(
                    getTranslation("plans.own-task"),
                    click -> OwnTaskDialog.open(own, plan.id(), () -> again(plan.id(), "plans.own-task.added"))));
        }
        return actions.toArray(Component[]::new);
    }

    private void again(PlanId plan, String said) {
        removeAll();
        show(plans.details(plan));
        Notices.show(getTranslation(said));
    }

    /** Only what somebody said: most plans on paper say little of it. */
    private void frame(Facts head, PlanFrame frame) {
        if (frame.from() != null && frame.to() != null) {
            head.add(getTranslation("plans.frame.period"), Formats.day(frame.from()) + " – " + Formats.day(frame.to()));
        }
        if (frame.externalUpper() != null) {
            head.add(getTranslation("plans.frame.external"), frame.externalUpper());
        }
        if (frame.basis() != null) {
            head.add(getTranslation("plans.basis"), frame.basis());
        }
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
