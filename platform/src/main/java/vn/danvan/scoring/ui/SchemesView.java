package vn.danvan.scoring.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.UploadHandler;
import jakarta.annotation.security.PermitAll;
import vn.danvan.identity.RequiresRight;
import vn.danvan.identity.Right;
import vn.danvan.scoring.SchemeService;
import vn.danvan.scoring.SchemeSummary;
import vn.danvan.scoring.SchemeTexts;
import vn.danvan.scoring.reading.SchemeProblem;
import vn.danvan.shared.DomainProblem;
import vn.danvan.uikit.EmptyState;
import vn.danvan.uikit.NarrowColumns;
import vn.danvan.uikit.Notices;
import vn.danvan.uikit.PageHeader;

/** The province's scoring schemes in all their editions. */
@Route("cham-diem/bo-tieu-chi")
@Menu(title = "scoring.schemes", icon = "vaadin:scale", order = 6.1)
@PermitAll
@RequiresRight(Right.READ_SCHEMES)
class SchemesView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private final SchemeService schemes;
    private final SchemeTexts texts;
    private final Grid<SchemeSummary> grid = new Grid<>();
    private final Div problems = new Div();

    SchemesView(SchemeService schemes, SchemeTexts texts) {
        this.schemes = schemes;
        this.texts = texts;
        addClassNames("dv-page", "dv-fill");
        setId("dv-content");
        grid.addComponentColumn(this::name)
                .setHeader(getTranslation("scoring.name"))
                .setFlexGrow(4);
        NarrowColumns.wideOnly(
                grid,
                grid.addColumn(SchemeSummary::edition).setHeader(getTranslation("scoring.edition")),
                grid.addColumn(this::state).setHeader(getTranslation("scoring.state")));
        grid.setEmptyStateComponent(
                new EmptyState(getTranslation("scoring.none"), getTranslation("scoring.none-advice")));
        grid.setSizeFull();
        problems.getElement().setAttribute("role", "alert");
        add(
                schemes.mayManage()
                        ? new PageHeader(getTranslation("scoring.schemes"), upload())
                        : new PageHeader(getTranslation("scoring.schemes")),
                problems,
                grid);
    }

    private Div name(SchemeSummary row) {
        Span more = new Span(getTranslation("scoring.edition") + " " + row.edition() + " · " + state(row));
        more.addClassNames("dv-narrow-only", "dv-quiet");
        Div cell = new Div(new Anchor("cham-diem/bo-tieu-chi/" + row.id(), row.name()), more);
        cell.addClassName("dv-cell");
        return cell;
    }

    private String state(SchemeSummary row) {
        return texts.state(row.state(), getLocale());
    }

    private Upload upload() {
        Upload upload = new Upload(UploadHandler.inMemory(
                (metadata, content) -> getUI().ifPresent(ui -> ui.access(() -> create(content, metadata.fileName())))));
        upload.setAcceptedFileTypes(".xlsx", ".csv");
        upload.setDropAllowed(false);
        upload.setUploadButton(new Button(getTranslation("scoring.import")));
        return upload;
    }

    private void create(byte[] sheet, String fileName) {
        problems.removeAll();
        try {
            schemes.create(sheet, fileName, getLocale());
            Notices.show(getTranslation("scoring.import.done"));
            grid.setItems(schemes.list());
        } catch (DomainProblem refused) {
            tell(refused);
        }
    }

    private void tell(DomainProblem refused) {
        problems.add(texts.problem(refused, getLocale()));
        if (refused instanceof SchemeProblem wrong) {
            UnorderedList list = new UnorderedList();
            wrong.errors()
                    .forEach(error -> list.add(new ListItem(error.path() + ": " + texts.error(error, getLocale()))));
            problems.add(list);
        }
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        grid.setItems(schemes.list());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("scoring.schemes");
    }
}
