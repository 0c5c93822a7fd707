package vn.danvan.plans.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.danvan.documents.DocumentRegister;
import vn.danvan.documents.DocumentSummary;
import vn.danvan.identity.RequiresRight;
import vn.danvan.identity.Right;
import vn.danvan.plans.PlanDetails;
import vn.danvan.plans.PlanId;
import vn.danvan.plans.PlanLife;
import vn.danvan.plans.PlanProblem;
import vn.danvan.plans.PlanService;
import vn.danvan.plans.amending.Amending;
import vn.danvan.shared.DomainProblem;
import vn.danvan.shared.NotFound;
import vn.danvan.uikit.Notices;
import vn.danvan.uikit.PageHeader;
import vn.danvan.uikit.RequiredFields;

/** The next version of a plan in force: which document amends it, why, and task by task what changes. */
@Route("ke-hoach/dieu-chinh")
@PermitAll
@RequiresRight(Right.ISSUE_PLANS)
class AmendmentView extends Div implements HasUrlParameter<String>, HasDynamicTitle {

    private final transient PlanService plans;
    private final transient PlanLife life;
    private final transient Amending amending;
    private final transient DocumentRegister documents;
    private final ComboBox<DocumentSummary> document = new ComboBox<>();
    private final TextArea reason = new TextArea();
    private final Paragraph problem = new Paragraph();

    @SuppressWarnings("NullAway.Init") // comes with the address
    private transient AmendedTasks tasks;

    @SuppressWarnings("NullAway.Init") // comes with the address
    private transient PlanDetails plan;

    AmendmentView(PlanService plans, PlanLife life, Amending amending, DocumentRegister documents) {
        this.plans = plans;
        this.life = life;
        this.amending = amending;
        this.documents = documents;
        addClassName("dv-page");
        setId("dv-content");
        document.setLabel(getTranslation("plans.amend.document"));
        document.setHelperText(getTranslation("plans.amend.document.help"));
        document.setItemLabelGenerator(this::label);
        document.setItemsPageable(
                (page, text) -> this.documents.list(text, (int) page.getOffset(), page.getPageSize()));
        document.setWidthFull();
        reason.setLabel(getTranslation("plans.amend.reason"));
        reason.setWidthFull();
        RequiredFields.mark(document, reason);
        problem.addClassName("dv-warning");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
    }

    @Override
    public void setParameter(BeforeEvent event, String id) {
        try {
            plan = plans.details(new PlanId(UUID.fromString(id)));
            tasks = new AmendedTasks(life.tasks(plan.id()));
        } catch (NotFound | IllegalArgumentException missing) {
            throw new NotFoundException();
        }
        removeAll();
        PageHeader header = new PageHeader(
                getTranslation("plans.amend"),
                new Anchor("ke-hoach/" + plan.id(), getTranslation("plans.assign.back")));
        String title = plan.document().facts().title();
        header.setSummary(title == null ? getTranslation("plans.no-title") : title);
        Button issue = new Button(getTranslation("plans.amend.issue"), click -> issue());
        issue.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div foot = new Div(issue);
        foot.addClassName("dv-actions");
        add(header, document, reason, new H2(getTranslation("plans.tasks")), tasks, problem, foot);
        if (!life.mayAmend(plan.id())) {
            refuse(new PlanProblem(PlanProblem.Reason.NOT_IN_FORCE));
        }
    }

    private void issue() {
        try {
            if (document.getValue() == null) {
                throw new PlanProblem(PlanProblem.Reason.DOCUMENT_MISSING);
            }
            amending.amend(
                    plan.id(),
                    plan.version(),
                    tasks.amendment(document.getValue().id(), reason.getValue()));
            Notices.show(getTranslation("plans.amend.issued"));
            getUI().ifPresent(ui -> ui.navigate("ke-hoach/" + plan.id()));
        } catch (DomainProblem refused) {
            refuse(refused);
        }
    }

    private void refuse(DomainProblem refused) {
        problem.setText(getTranslation(refused.key(), refused.arguments().toArray()));
        problem.setVisible(true);
    }

    private String label(DocumentSummary each) {
        return Stream.of(
                        each.facts().numberPrinted(),
                        each.facts().title() == null
                                ? getTranslation("plans.no-title")
                                : each.facts().title(),
                        each.facts().issuer())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("plans.amend");
    }
}
