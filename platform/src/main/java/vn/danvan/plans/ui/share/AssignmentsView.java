package vn.danvan.plans.ui.share;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.danvan.identity.RequiresRight;
import vn.danvan.identity.Right;
import vn.danvan.organisation.groups.Addressee;
import vn.danvan.plans.PlanId;
import vn.danvan.plans.assignment.AssignmentService;
import vn.danvan.plans.assignment.PlanAudience;
import vn.danvan.plans.assignment.PlanPhrase;
import vn.danvan.plans.assignment.Strip;
import vn.danvan.plans.assignment.TaskPushing;
import vn.danvan.plans.derivation.UnitPlan;
import vn.danvan.plans.derivation.UnitPlans;
import vn.danvan.plans.takeover.OrphanedPart;
import vn.danvan.plans.takeover.Takeover;
import vn.danvan.shared.DomainProblem;
import vn.danvan.shared.NotFound;
import vn.danvan.uikit.Notices;
import vn.danvan.uikit.PageHeader;

/** Whom a plan addresses, what each unit got and how far all are, and which units have made their own plans. */
@Route("ke-hoach/giao-viec")
@PermitAll
@RequiresRight(Right.READ_PLANS)
class AssignmentsView extends Div implements HasUrlParameter<String>, HasDynamicTitle {

    private final transient PlanAudience audience;
    private final transient AssignmentService assignments;
    private final transient TaskPushing pushing;
    private final transient UnitPlans unitPlans;
    private final transient Takeover takeover;

    @SuppressWarnings("NullAway.Init") // comes with the address
    private PlanId plan;

    AssignmentsView(
            PlanAudience audience,
            AssignmentService assignments,
            TaskPushing pushing,
            UnitPlans unitPlans,
            Takeover takeover) {
        this.audience = audience;
        this.assignments = assignments;
        this.pushing = pushing;
        this.unitPlans = unitPlans;
        this.takeover = takeover;
        addClassName("dv-page");
        setId("dv-content");
    }

    @Override
    public void setParameter(BeforeEvent event, String id) {
        try {
            plan = new PlanId(UUID.fromString(id));
            show();
        } catch (NotFound | IllegalArgumentException missing) {
            throw new NotFoundException();
        }
    }

    private void show() {
        List<PlanPhrase> phrases = audience.phrases(plan);
        List<Strip> strips = assignments.ofPlan(plan);
        boolean mayDecide = audience.mayConfirm(plan);
        removeAll();
        PageHeader header = new PageHeader(getTranslation("plans.assign"), back(), give());
        long open = phrases.stream().filter(PlanPhrase::isOpen).count();
        header.setSummary(getTranslation("plans.assign.summary", phrases.size(), open));
        add(header, new H2(getTranslation("plans.audience")), phrases(phrases, mayDecide));
        add(new H2(getTranslation("plans.assign.given")), strips(strips, mayDecide));
        List<OrphanedPart> orphans = takeover.waiting(plan);
        if (!orphans.isEmpty()) {
            add(new OrphanList(
                    orphans,
                    mayDecide,
                    (part, heir) -> step(() -> {
                        takeover.handOver(plan, part.part(), part.version(), heir.unit());
                        Notices.show(getTranslation("plans.takeover.done", heir.name()));
                    })));
        }
        List<UnitPlan> made = unitPlans.of(plan);
        if (!made.isEmpty()) {
            add(new UnitPlansList(made));
        }
    }

    private Anchor back() {
        return new Anchor("ke-hoach/" + plan, getTranslation("plans.assign.back"));
    }

    private Button give() {
        Button give = new Button(getTranslation("plans.assign.give"), click -> {
            step(() -> Notices.show(getTranslation("plans.assign.done", assignments.assign(plan))));
        });
        give.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return give;
    }

    private Div phrases(List<PlanPhrase> phrases, boolean mayDecide) {
        List<Addressee> offered = audience.offered(plan);
        Div list = new Div();
        list.addClassName("dv-tasks");
        phrases.forEach(phrase -> list.add(new PhraseCard(
                phrase,
                offered,
                mayDecide,
                meant -> step(() -> {
                    audience.confirm(plan, phrase.phrase(), new ArrayList<>(meant));
                    Notices.show(getTranslation("plans.audience.saved"));
                }))));
        return list;
    }

    private Div strips(List<Strip> strips, boolean mayDecide) {
        Div list = new Div();
        list.addClassName("dv-tasks");
        if (strips.isEmpty()) {
            list.add(new Paragraph(getTranslation("plans.assign.none")));
        }
        strips.forEach(
                strip -> list.add(new StripCard(strip, mayDecide, each -> PushDialog.open(pushing, each, this::show))));
        return list;
    }

    /** What a rule refuses is said, and the page stays as it is. */
    private void step(Runnable step) {
        try {
            step.run();
            show();
        } catch (DomainProblem refused) {
            Notices.show(getTranslation(refused.key(), refused.arguments().toArray()));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("plans.assign");
    }
}
