package vn.danvan.plans.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import vn.danvan.audit.AuditLog;
import vn.danvan.audit.history.HistoryPanel;
import vn.danvan.documents.DocumentFacts;
import vn.danvan.identity.RequiresRight;
import vn.danvan.identity.Right;
import vn.danvan.plans.PlanContent;
import vn.danvan.plans.PlanId;
import vn.danvan.plans.PlanLife;
import vn.danvan.plans.PlanOutline;
import vn.danvan.plans.PlanService;
import vn.danvan.plans.PlanTasks;
import vn.danvan.plans.baseline.PlanBaseline;
import vn.danvan.plans.cloning.PlanCloning;
import vn.danvan.plans.derivation.OwnTasks;
import vn.danvan.plans.derivation.PlanDerivation;
import vn.danvan.plans.derivation.PlanFrame;
import vn.danvan.plans.derivation.PlanFrames;
import vn.danvan.plans.task.TaskDetails;
import vn.danvan.plans.ui.piece.PlanMoves;
import vn.danvan.shared.NotFound;
import vn.danvan.uikit.Notices;
import vn.danvan.uikit.PageHeader;

/** One plan: what it says, who is to do what until when, how far it is, and what can be done with it now. */
@Route("ke-hoach")
@PermitAll
@RequiresRight(Right.READ_PLANS)
class PlanView extends Div implements HasUrlParameter<String>, HasDynamicTitle {

    private final transient PlanService plans;
    private final transient PlanTasks tasks;
    private final transient PlanLife life;
    private final transient PlanFrames frames;
    private final transient PlanDerivation derivation;
    private final transient OwnTasks own;
    private final transient PlanCloning cloning;
    private final transient PlanBaseline baseline;
    private final transient AuditLog log;
    private String title = "";

    PlanView(
            PlanService plans,
            PlanTasks tasks,
            PlanLife life,
            PlanFrames frames,
            PlanDerivation derivation,
            OwnTasks own,
            PlanCloning cloning,
            PlanBaseline baseline,
            AuditLog log) {
        this.plans = plans;
        this.tasks = tasks;
        this.life = life;
        this.frames = frames;
        this.derivation = derivation;
        this.own = own;
        this.cloning = cloning;
        this.baseline = baseline;
        this.log = log;
        addClassName("dv-page");
        setId("dv-content");
    }

    @Override
    public void setParameter(BeforeEvent event, String id) {
        removeAll();
        try {
            show(plans.outline(new PlanId(UUID.fromString(id))));
        } catch (NotFound | IllegalArgumentException missing) {
            throw new NotFoundException();
        }
    }

    private void show(PlanOutline plan) {
        DocumentFacts facts = plan.document().facts();
        PlanFrame frame = frames.find(plan.id());
        boolean mayWrite = own.mayAdd(plan.id());
        title = facts.title() == null ? getTranslation("plans.no-title") : facts.title();
        PageHeader header = new PageHeader(title, actions(plan, frame, mayWrite));
        header.setSummary(getTranslation("plans.state." + plan.state().toLowerCase(Locale.ROOT)));
        add(header, new PlanHeadFacts(facts, frame, plans), links(plan));
        add(new PlanTaskCards(tasks, plan.id(), mayWrite ? task -> edit(plan.id(), task) : null));
        add(heading("plans.targets", plan.targets().size()));
        add(list(plan.targets().stream().map(PlanContent.Target::text).toList()));
        add(heading("plans.reporting", plan.reporting().size()));
        add(list(plan.reporting().stream()
                .map(rule -> ReportingWords.of(this, rule))
                .toList()));
        add(new H2(getTranslation("plans.sections")), sections(plan.sections()));
        add(
                new ChangesPanel(baseline, plan.id()),
                new HistoryPanel(log, plan.id().value()));
    }

    private H2 heading(String key, int count) {
        return new H2(getTranslation(key) + " (" + count + ")");
    }

    private Div links(PlanOutline plan) {
        Div links = new Div(
                new Anchor("van-ban/" + plan.document().id(), getTranslation("plans.document")),
                new Anchor("ke-hoach/giao-viec/" + plan.id(), getTranslation("plans.assign")),
                new Anchor("ke-hoach/tien-trinh/" + plan.id(), getTranslation("plans.timeline")),
                new Anchor("ke-hoach/cay?goc=" + plan.id(), getTranslation("plans.tree")));
        links.addClassName("dv-links");
        return links;
    }

    private Component[] actions(PlanOutline plan, PlanFrame frame, boolean mayWrite) {
        PlanId id = plan.id();
        List<Component> actions = new ArrayList<>(PlanMoves.of(life, plan, () -> again(id, "plans.move.done")));
        if (frames.mayWrite(id)) {
            actions.add(new Button(getTranslation("plans.frame"), click -> new FrameDialog(
                            frame, new UpperPlanChoice(plans, derivation, id, frame.upper()))
                    .open(frames, plan, () -> again(id, "plans.frame.saved"))));
        }
        if (mayWrite) {
            actions.add(new Button(
                    getTranslation("plans.own-task"),
                    click -> OwnTaskDialog.open(own, id, () -> again(id, "plans.own-task.added"))));
        }
        if (life.mayAmend(id)) {
            actions.add(button("plans.amend", "ke-hoach/dieu-chinh/" + id));
        }
        if (cloning.mayClone(id)) {
            actions.add(button("plans.clone", "ke-hoach/nhan-ban/" + id));
        }
        return actions.toArray(Component[]::new);
    }

    private Button button(String key, String address) {
        return new Button(getTranslation(key), click -> getUI().ifPresent(ui -> ui.navigate(address)));
    }

    private void edit(PlanId plan, TaskDetails task) {
        new TaskEditDialog(task, life.upperLastDay(task)).open((facts, reason) -> {
            life.write(facts, task.version(), reason);
            again(plan, "plans.edit.saved");
        });
    }

    private void again(PlanId plan, String said) {
        removeAll();
        show(plans.outline(plan));
        Notices.show(getTranslation(said));
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

    private Component list(List<String> texts) {
        if (texts.isEmpty()) {
            return new Paragraph(getTranslation("plans.nothing-said"));
        }
        UnorderedList list = new UnorderedList();
        texts.forEach(text -> list.add(new ListItem(text)));
        return list;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
