package vn.danvan.council.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import vn.danvan.council.CouncilService;
import vn.danvan.council.CouncilSummary;
import vn.danvan.council.CouncilTexts;
import vn.danvan.council.ui.piece.SayDialog;
import vn.danvan.identity.RequiresRight;
import vn.danvan.identity.Right;
import vn.danvan.organisation.OrganisationService;
import vn.danvan.shared.Formats;
import vn.danvan.uikit.EmptyState;
import vn.danvan.uikit.PageHeader;

/** All councils, those of the latest term first. */
@Route("hoi-dong")
@Menu(title = "council.list", icon = "vaadin:users", order = 6.2)
@PermitAll
@RequiresRight(Right.READ_COUNCILS)
class CouncilsView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private final transient CouncilService councils;
    private final transient OrganisationService units;
    private final transient CouncilTexts texts;
    private final transient Clock clock;
    private final Grid<CouncilSummary> grid = new Grid<>();

    CouncilsView(CouncilService councils, OrganisationService units, CouncilTexts texts, Clock clock) {
        this.councils = councils;
        this.units = units;
        this.texts = texts;
        this.clock = clock;
        addClassNames("dv-page", "dv-fill");
        setId("dv-content");
        grid.addComponentColumn(this::cell)
                .setHeader(getTranslation("council.name"))
                .setFlexGrow(3);
        grid.setEmptyStateComponent(
                new EmptyState(getTranslation("council.none"), getTranslation("council.none-advice")));
        grid.setSizeFull();
        add(
                councils.mayManage()
                        ? new PageHeader(getTranslation("council.list"), create())
                        : new PageHeader(getTranslation("council.list")),
                grid);
    }

    private Div cell(CouncilSummary row) {
        Span told = new Span(getTranslation(
                "council.told",
                texts.of("kind", row.facts().kind(), getLocale()),
                Formats.day(row.facts().termFrom()),
                Formats.day(row.facts().termTo()),
                row.members()));
        told.addClassName("dv-quiet");
        Div cell =
                new Div(new Div(new Anchor("hoi-dong/" + row.id(), row.facts().name())), told);
        cell.addClassName("dv-cell");
        return cell;
    }

    private Button create() {
        Button create = new Button(getTranslation("council.new"), click -> {
            CouncilForm form = new CouncilForm(units, texts, clock);
            new SayDialog(
                            getTranslation("council.new"),
                            texts,
                            () -> {
                                var id = councils.create(form.facts());
                                getUI().ifPresent(ui -> ui.navigate("hoi-dong/" + id));
                            },
                            form)
                    .open();
        });
        create.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return create;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        grid.setItems(councils.list());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("council.list");
    }
}
