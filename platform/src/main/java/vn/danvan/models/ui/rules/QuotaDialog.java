package vn.danvan.models.ui.rules;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import vn.danvan.models.quota.QuotaScope;
import vn.danvan.models.quota.QuotaService;
import vn.danvan.models.registration.ModelField;
import vn.danvan.models.registration.ModelTexts;
import vn.danvan.organisation.OrganisationService;
import vn.danvan.organisation.UnitRow;
import vn.danvan.organisation.UnitTexts;
import vn.danvan.organisation.UnitType;
import vn.danvan.shared.DomainProblem;
import vn.danvan.uikit.RequiredFields;
import vn.danvan.uikit.WholeNumberField;

/** A quota for one unit, a type of units or all of them; or what one unit may register beyond it. */
class QuotaDialog extends Dialog {

    private final int year;
    private final QuotaService quotas;
    private final ComboBox<UnitRow> unit = new ComboBox<>(getTranslation("models.quota.unit"));
    private final Select<String> type = new Select<>();
    private final Select<ModelField> field = new Select<>();
    private final WholeNumberField minimum = new WholeNumberField(getTranslation("models.quota.minimum"));
    private final WholeNumberField maximum = new WholeNumberField(getTranslation("models.quota.maximum"));
    private final WholeNumberField extra = new WholeNumberField(getTranslation("models.quota.extra"));
    private final TextArea reason = new TextArea(getTranslation("models.reason"));
    private final Paragraph problem = new Paragraph();

    /** @param more whether something is allowed beyond the quota */
    QuotaDialog(
            int year,
            boolean more,
            QuotaService quotas,
            OrganisationService organisation,
            ModelTexts texts,
            UnitTexts units,
            Clock clock,
            Runnable done) {
        this.year = year;
        this.quotas = quotas;
        setHeaderTitle(getTranslation(more ? "models.quota.allow" : "models.quota.add"));
        setWidth("32rem");
        LocalDate today = LocalDate.now(clock);
        unit.setItems(query ->
                organisation.list(query.getFilter().orElse(""), today, query.getOffset(), query.getLimit()).stream());
        unit.setItemLabelGenerator(UnitRow::name);
        unit.setHelperText(more ? "" : getTranslation("models.quota.unit.help"));
        choices(texts, units);
        if (more) {
            RequiredFields.mark(unit, extra, reason);
        }
        problem.addClassName("dv-warning");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        FormLayout form =
                more ? new FormLayout(unit, field, extra, reason) : new FormLayout(unit, type, field, minimum, maximum);
        add(form, problem);
        Button save = new Button(getTranslation("models.do"), click -> attempt(more, texts, done));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("models.cancel"), click -> close()), save);
    }

    private void choices(ModelTexts texts, UnitTexts units) {
        String any = getTranslation("models.quota.each-unit");
        type.setLabel(getTranslation("models.quota.type"));
        type.setItems(Arrays.stream(UnitType.values()).map(Enum::name).toList());
        type.setEmptySelectionAllowed(true);
        type.setEmptySelectionCaption(any);
        type.setItemLabelGenerator(each -> each == null ? any : units.type(each, getLocale()));
        String all = getTranslation("models.quota.all-fields");
        field.setLabel(getTranslation("models.field"));
        field.setItems(ModelField.values());
        field.setEmptySelectionAllowed(true);
        field.setEmptySelectionCaption(all);
        field.setItemLabelGenerator(each -> each == null ? all : texts.of("field", each, getLocale()));
    }

    private void attempt(boolean more, ModelTexts texts, Runnable done) {
        try {
            if (more && unit.isEmpty()) {
                unit.setInvalid(true);
                return;
            }
            if (more) {
                Integer wanted = extra.entered();
                quotas.allowMore(
                        year, unit.getValue().id(), field.getValue(), wanted == null ? 0 : wanted, reason.getValue());
            } else {
                UnitRow chosen = unit.getValue();
                quotas.add(
                        new QuotaScope(year, chosen == null ? null : chosen.id(), type.getValue(), field.getValue()),
                        minimum.entered(),
                        maximum.entered());
            }
            close();
            done.run();
        } catch (DomainProblem refused) {
            problem.setText(texts.problem(refused, getLocale()));
            problem.setVisible(true);
        }
    }
}
