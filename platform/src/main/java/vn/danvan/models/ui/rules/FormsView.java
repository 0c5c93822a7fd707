package vn.danvan.models.ui.rules;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import vn.danvan.identity.RequiresRight;
import vn.danvan.identity.Right;
import vn.danvan.models.forms.FormScope;
import vn.danvan.models.forms.FormService;
import vn.danvan.models.forms.FormYear;
import vn.danvan.models.registration.ModelTexts;
import vn.danvan.models.route.RouteService;
import vn.danvan.models.step.ModelLevel;
import vn.danvan.organisation.OrganisationService;
import vn.danvan.shared.DomainProblem;
import vn.danvan.uikit.EmptyState;
import vn.danvan.uikit.PageHeader;
import vn.danvan.uikit.WholeNumberField;

/** The years of registration: their forms, and whether they are opened. */
@Route("mau-dang-ky")
@Menu(title = "models.forms", icon = "vaadin:form", order = 5.1)
@PermitAll
@RequiresRight(Right.MANAGE_REGISTRATION)
class FormsView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private final FormService forms;
    private final ModelTexts texts;
    private final Clock clock;
    private final Div years = new Div();
    private final Paragraph problem = new Paragraph();
    private final WholeNumberField year = new WholeNumberField(getTranslation("models.year"));

    FormsView(FormService forms, RouteService routes, OrganisationService organisation, ModelTexts texts, Clock clock) {
        this.forms = forms;
        this.texts = texts;
        this.clock = clock;
        addClassName("dv-page");
        setId("dv-content");
        years.addClassName("dv-tasks");
        problem.addClassName("dv-warning");
        problem.getElement().setAttribute("role", "alert");
        year.setStepButtonsVisible(true);
        PageHeader header = new PageHeader(getPageTitle(), year, prepare());
        header.setSummary(getTranslation("models.forms.about"));
        Anchor quotas = new Anchor("mau-dang-ky/chi-tieu", getTranslation("models.quota"));
        quotas.addClassName("dv-file");
        add(header, quotas, problem, years, new H3(getTranslation("models.route")));
        add(new Paragraph(getTranslation("models.route.about")));
        LocalDate today = LocalDate.now(clock);
        ModelLevel.on(today).forEach(level -> add(new RouteEditor(level, routes, organisation, texts, today)));
    }

    private Button prepare() {
        return new Button(getTranslation("models.forms.prepare"), click -> {
            Integer wanted = year.entered();
            if (wanted != null) {
                attempt(() -> forms.add(FormScope.general(wanted), forms.usual()));
            }
        });
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        show();
    }

    private void show() {
        problem.setVisible(false);
        List<FormYear> known = forms.years();
        int next = known.stream()
                        .mapToInt(FormYear::year)
                        .max()
                        .orElse(LocalDate.now(clock).getYear() - 1)
                + 1;
        year.setValue(next);
        years.removeAll();
        if (known.isEmpty()) {
            years.add(new EmptyState(getTranslation("models.forms.none"), getTranslation("models.forms.none-advice")));
        }
        known.forEach(each -> years.add(new FormYearCard(each, forms, texts, clock.getZone(), this::attempt)));
    }

    private void attempt(Runnable act) {
        try {
            act.run();
            show();
        } catch (DomainProblem refused) {
            problem.setText(texts.problem(refused, getLocale()));
            problem.setVisible(true);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("models.forms");
    }
}
