package vn.danvan.plans.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.danvan.identity.RequiresRight;
import vn.danvan.identity.Right;
import vn.danvan.plans.PlanId;
import vn.danvan.plans.cloning.CloneRule;
import vn.danvan.plans.cloning.ClonedTask;
import vn.danvan.plans.cloning.PlanClone;
import vn.danvan.plans.cloning.PlanCloning;
import vn.danvan.shared.DomainProblem;
import vn.danvan.shared.NotFound;
import vn.danvan.uikit.Notices;
import vn.danvan.uikit.PageHeader;
import vn.danvan.uikit.WholeNumberField;

/** Another year's draft from a plan: shows what moves and who is called otherwise now, before anything is made. */
@Route("ke-hoach/nhan-ban")
@PermitAll
@RequiresRight(Right.PREPARE_PLANS)
class CloneView extends Div implements HasUrlParameter<String>, HasDynamicTitle {

    private final transient PlanCloning cloning;
    private final WholeNumberField year = new WholeNumberField(getTranslation("plans.clone.year"));
    private final RadioButtonGroup<CloneRule> rule = new RadioButtonGroup<>();
    private final Button make = new Button();
    private final Paragraph problem = new Paragraph();
    private final Div preview = new Div();
    private final CloneTable table = new CloneTable();
    private transient @Nullable PlanClone shown;

    @SuppressWarnings("NullAway.Init") // comes with the address
    private PlanId plan;

    CloneView(PlanCloning cloning) {
        this.cloning = cloning;
        addClassName("dv-page");
        setId("dv-content");
        rule.setLabel(getTranslation("plans.clone.rule"));
        rule.setItems(CloneRule.values());
        rule.setItemLabelGenerator(
                each -> getTranslation("plans.clone.rule." + each.name().toLowerCase(Locale.ROOT)));
        rule.setValue(CloneRule.WORKING_DAY);
        problem.addClassName("dv-warning");
        problem.getElement().setAttribute("role", "alert");
        make.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        make.addClickListener(click -> make());
        make.setDisableOnClick(false);
    }

    @Override
    public void setParameter(BeforeEvent event, String id) {
        try {
            plan = new PlanId(UUID.fromString(id));
            year.setValue(cloning.year(plan) + 1);
        } catch (NotFound | IllegalArgumentException missing) {
            throw new NotFoundException();
        }
        removeAll();
        PageHeader header = new PageHeader(
                getTranslation("plans.clone"), new Anchor("ke-hoach/" + plan, getTranslation("plans.assign.back")));
        header.setSummary(getTranslation("plans.clone.about"));
        Div choices = new Div(year, rule);
        choices.addClassName("dv-clone-choices");
        year.setStepButtonsVisible(true);
        year.whenEntered((to, byPerson) -> show());
        rule.addValueChangeListener(changed -> show());
        table.addSelectionListener(chosen -> count());
        Div foot = new Div(make);
        foot.addClassName("dv-actions");
        add(header, choices, problem, preview, table, foot);
        show();
    }

    private void show() {
        problem.setVisible(false);
        preview.removeAll();
        try {
            Integer to = year.entered();
            if (to == null) {
                throw new vn.danvan.plans.PlanProblem(vn.danvan.plans.PlanProblem.Reason.CLONE_YEAR_WRONG);
            }
            PlanClone clone = cloning.preview(plan, to, rule.getValue());
            shown = clone;
            table.show(clone.tasks());
            preview.add(new Paragraph(getTranslation(
                    "plans.clone.summary",
                    clone.tasks().size(),
                    clone.tasks().stream().filter(ClonedTask::moves).count(),
                    clone.tasks().stream().filter(ClonedTask::unfinished).count())));
            if (clone.title() != null) {
                preview.add(new Paragraph(getTranslation("plans.title") + ": " + clone.title()));
            }
            if (clone.existing() != null) {
                Paragraph exists = new Paragraph(new Anchor(
                        "ke-hoach/" + clone.existing(), getTranslation("plans.clone.exists", clone.toYear())));
                exists.addClassName("dv-warning");
                preview.add(exists);
            }
        } catch (DomainProblem refused) {
            shown = null;
            table.show(java.util.List.of());
            refuse(refused);
        }
        count();
    }

    private void count() {
        int chosen = table.getSelectedItems().size();
        PlanClone clone = shown;
        make.setText(getTranslation("plans.clone.make", chosen));
        make.setEnabled(clone != null && clone.existing() == null && chosen > 0);
    }

    private void make() {
        PlanClone clone = shown;
        if (clone == null) {
            return;
        }
        try {
            year.entered();
            PlanId made = cloning.create(plan, clone.version(), clone.toYear(), clone.rule(), table.leftOut());
            Notices.show(getTranslation("plans.clone.made"));
            getUI().ifPresent(ui -> ui.navigate("ke-hoach/" + made));
        } catch (DomainProblem refused) {
            refuse(refused);
        }
    }

    private void refuse(DomainProblem refused) {
        problem.setText(getTranslation(refused.key(), refused.arguments().toArray()));
        problem.setVisible(true);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("plans.clone");
    }
}
