package vn.danvan.organisation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import vn.danvan.audit.AuditLog;
import vn.danvan.audit.history.HistoryPanel;
import vn.danvan.organisation.OrganisationService;
import vn.danvan.organisation.UnitDetails;
import vn.danvan.organisation.UnitEditing;
import vn.danvan.organisation.UnitFilter;
import vn.danvan.organisation.UnitRow;
import vn.danvan.organisation.UnitTexts;
import vn.danvan.shared.Formats;
import vn.danvan.shared.NotFound;
import vn.danvan.shared.UnitId;
import vn.danvan.uikit.DayField;
import vn.danvan.uikit.Facts;
import vn.danvan.uikit.Notices;
import vn.danvan.uikit.PageHeader;

/** One unit on a day: what it was, where it stood, what it was before and after. */
@Route("don-vi/:unitId")
@PermitAll
class UnitView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final OrganisationService organisation;
    private final UnitEditing editing;
    private final UnitTexts texts;
    private final AuditLog log;
    private final Clock clock;
    private UnitDetails shown;

    @SuppressWarnings("NullAway.Init") // set by the address before anything else happens
    UnitView(OrganisationService organisation, UnitEditing editing, UnitTexts texts, AuditLog log, Clock clock) {
        this.organisation = organisation;
        this.editing = editing;
        this.texts = texts;
        this.log = log;
        this.clock = clock;
        addClassName("dv-page");
        setId("dv-content");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        LocalDate day = Optional.ofNullable(UnitsAddress.day(event.getLocation().getQueryParameters()))
                .orElseGet(() -> LocalDate.now(clock));
        try {
            String id = event.getRouteParameters().get("unitId").orElse("");
            shown = organisation.details(UnitId.of(id), day);
        } catch (NotFound | IllegalArgumentException missing) {
            throw new NotFoundException();
        }
        show();
    }

    private void show() {
        removeAll();
        PageHeader header = editing.allowed()
                ? new PageHeader(shown.name(), asOf(), change())
                : new PageHeader(shown.name(), asOf());
        header.setSummary(getTranslation("organisation.code") + ": " + shown.code());
        add(header);
        UnitRow current = shown.current();
        if (current == null) {
            Paragraph gone = new Paragraph(getTranslation("organisation.not-there", Formats.day(shown.day())));
            gone.addClassName("dv-warning");
            add(gone);
        } else {
            add(facts(current), new UnitLinks(getTranslation("organisation.children"), shown.children(), shown.day()));
        }
        add(new H3(getTranslation("organisation.versions")), new UnitVersionGrid(shown.versions(), texts));
        add(
                new Takeovers(
                        getTranslation("organisation.predecessors"),
                        getTranslation("organisation.predecessors.none"),
                        shown.predecessors(),
                        texts),
                new Takeovers(
                        getTranslation("organisation.successors"),
                        getTranslation("organisation.successors.none"),
                        shown.successors(),
                        texts),
                new HistoryPanel(log, shown.id().value()));
    }

    private Div facts(UnitRow current) {
        UnitRow parent = shown.parent();
        Facts facts = new Facts()
                .add(getTranslation("organisation.short-name"), current.shortName())
                .add(getTranslation("organisation.symbol"), current.symbol())
                .add(getTranslation("organisation.side"), texts.side(current.side(), getLocale()))
                .add(getTranslation("organisation.type"), texts.type(current.type(), getLocale()))
                .add(getTranslation("organisation.valid"), UnitLinks.span(this, current));
        Div all = new Div(facts);
        if (parent == null) {
            facts.add(getTranslation("organisation.parent"), getTranslation("organisation.parent.none"));
        } else {
            all.add(new UnitLinks(getTranslation("organisation.parent"), java.util.List.of(parent), shown.day()));
        }
        return all;
    }

    private DayField asOf() {
        DayField asOf = new DayField(getTranslation("organisation.as-of"));
        asOf.setValue(shown.day());
        asOf.whenEntered((day, byPerson) -> {
            if (byPerson && day != null) {
                go(day);
            }
        });
        return asOf;
    }

    private Button change() {
        return new Button(getTranslation("organisation.change"), click -> new UnitDialog(
                        texts, day -> organisation.tree(UnitFilter.NONE, day).inTreeOrder())
                .change(shown.versions().getLast().row(), LocalDate.now(clock), entry -> {
                    editing.change(shown.id(), shown.version(), entry.facts(), entry.from());
                    Notices.show(getTranslation("organisation.saved"));
                    go(entry.from());
                }));
    }

    private void go(LocalDate day) {
        getUI().ifPresent(ui -> ui.navigate("don-vi/" + shown.id(), UnitsAddress.on(day)));
    }

    @Override
    public String getPageTitle() {
        return shown.name();
    }
}
