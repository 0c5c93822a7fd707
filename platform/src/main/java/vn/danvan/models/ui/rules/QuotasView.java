package vn.danvan.models.ui.rules;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
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
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.danvan.identity.RequiresRight;
import vn.danvan.identity.Right;
import vn.danvan.models.quota.Excess;
import vn.danvan.models.quota.Quota;
import vn.danvan.models.quota.QuotaService;
import vn.danvan.models.quota.Shortfall;
import vn.danvan.models.registration.ModelField;
import vn.danvan.models.registration.ModelTexts;
import vn.danvan.organisation.OrganisationService;
import vn.danvan.organisation.UnitTexts;
import vn.danvan.shared.DomainProblem;
import vn.danvan.uikit.PageHeader;
import vn.danvan.uikit.WholeNumberField;

/** How many models units shall and may register in a year, who may register more, and who has registered too few. */
@Route("mau-dang-ky/chi-tieu")
@PermitAll
@RequiresRight(Right.MANAGE_REGISTRATION)
class QuotasView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private final QuotaService quotas;
    private final OrganisationService organisation;
    private final ModelTexts texts;
    private final UnitTexts units;
    private final Clock clock;
    private final WholeNumberField year = new WholeNumberField(getTranslation("models.year"));
    private final Paragraph problem = new Paragraph();
    private final Div shown = new Div();
    private int wanted;

    QuotasView(QuotaService quotas, OrganisationService organisation, ModelTexts texts, UnitTexts units, Clock clock) {
        this.quotas = quotas;
        this.organisation = organisation;
        this.texts = texts;
        this.units = units;
        this.clock = clock;
        addClassName("dv-page");
        setId("dv-content");
        problem.addClassName("dv-warning");
        problem.getElement().setAttribute("role", "alert");
        year.setStepButtonsVisible(true);
        wanted = LocalDate.now(clock).getYear();
        year.setValue(wanted);
        year.whenEntered((entered, byPerson) -> {
            wanted = entered == null ? LocalDate.now(clock).getYear() : entered;
            show();
        });
        PageHeader header = new PageHeader(
                getPageTitle(),
                year,
                new Button(getTranslation("models.quota.add"), click -> dialog(false)
                        .open()),
                new Button(getTranslation("models.quota.allow"), click -> dialog(true)
                        .open()));
        header.setSummary(getTranslation("models.quota.about"));
        Anchor back = new Anchor("mau-dang-ky", getTranslation("models.forms"));
        back.addClassName("dv-file");
        add(header, back, problem, shown);
    }

    private QuotaDialog dialog(boolean more) {
        year.entered();
        return new QuotaDialog(wanted, more, quotas, organisation, texts, units, clock, this::show);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        show();
    }

    private void show() {
        problem.setVisible(false);
        shown.removeAll();
        shown.add(list("models.quota.set", "models.quota.none", quotas.of(wanted), this::quota));
        List<Shortfall> below = quotas.below(wanted);
        shown.add(list("models.quota.below", "models.quota.below.none", below, this::shortfall));
        List<Excess> allowed = quotas.allowed(wanted);
        if (!allowed.isEmpty()) {
            shown.add(list("models.quota.allowed", "models.quota.none", allowed, this::excess));
        }
    }

    private <T> Component list(String title, String none, List<T> rows, Function<T, ListItem> told) {
        Div part = new Div(new H3(texts.text(title, getLocale()) + " (" + rows.size() + ")"));
        if (rows.isEmpty()) {
            part.add(new Paragraph(texts.text(none, getLocale())));
            return part;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("dv-proofs");
        rows.forEach(row -> list.add(told.apply(row)));
        part.add(list);
        return part;
    }

    private ListItem quota(Quota quota) {
        String type = quota.scope().type();
        String whose = !quota.unitName().isEmpty()
                ? quota.unitName()
                : type == null ? getTranslation("models.quota.each-unit") : units.type(type, getLocale());
        ListItem row = new ListItem(getTranslation(
                "models.quota.told",
                whose,
                field(quota.scope().field()),
                number(quota.minimum()),
                number(quota.maximum())));
        row.add(new Button(getTranslation("models.quota.remove"), click -> remove(quota)));
        return row;
    }

    private void remove(Quota quota) {
        try {
            quotas.remove(quota.id());
            show();
        } catch (DomainProblem refused) {
            problem.setText(texts.problem(refused, getLocale()));
            problem.setVisible(true);
        }
    }

    private ListItem shortfall(Shortfall row) {
        return new ListItem(getTranslation(
                "models.quota.shortfall", row.unitName(), field(row.field()), row.used(), row.minimum()));
    }

    private ListItem excess(Excess row) {
        return new ListItem(getTranslation(
                "models.quota.excess",
                row.unitName(),
                field(row.field()),
                row.extra(),
                row.grantedBy() + ", " + row.position(),
                row.reason()));
    }

    private String field(@Nullable ModelField field) {
        return field == null ? getTranslation("models.quota.all-fields") : texts.of("field", field, getLocale());
    }

    private static String number(@Nullable Integer number) {
        return number == null ? "–" : String.valueOf(number);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("models.quota");
    }
}
