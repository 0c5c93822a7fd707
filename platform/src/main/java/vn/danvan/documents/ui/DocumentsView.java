package vn.danvan.documents.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.danvan.documents.DocumentFacts;
import vn.danvan.documents.DocumentRegister;
import vn.danvan.documents.DocumentSummary;
import vn.danvan.identity.RequiresRight;
import vn.danvan.identity.Right;
import vn.danvan.identity.Rights;
import vn.danvan.uikit.EmptyState;
import vn.danvan.uikit.Formats;
import vn.danvan.uikit.NarrowColumns;
import vn.danvan.uikit.PageHeader;
import vn.danvan.uikit.SearchField;

/** The register: newest first, found with or without tone marks. */
@Route("van-ban")
@Menu(title = "documents.list", icon = "vaadin:file-text-o", order = 1)
@PermitAll
@RequiresRight(Right.READ_DOCUMENTS)
class DocumentsView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private final DocumentRegister register;
    private final SearchField search;
    private final PageHeader header;
    private final Grid<DocumentSummary> grid = new Grid<>();
    private String text = "";
    private int total;

    DocumentsView(DocumentRegister register, Rights rights) {
        this.register = register;
        addClassNames("dv-page", "dv-fill");
        setId("dv-content");
        search = new SearchField("van-ban", getTranslation("documents.search"), this::find);
        Anchor upload = new Anchor("van-ban/nhap", getTranslation("documents.import"));
        upload.addClassName("dv-button");
        upload.setVisible(rights.may(Right.IMPORT_DOCUMENTS));
        header = new PageHeader(getTranslation("documents.list"), search, upload);
        columns();
        grid.setEmptyStateComponent(
                new EmptyState(getTranslation("documents.none"), getTranslation("documents.none-advice")));
        grid.setSizeFull();
        add(header, grid);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        find(search.read(event));
        grid.setDataProvider(DataProvider.fromCallbacks(
                query -> register.list(text, query.getOffset(), query.getLimit()).stream(), query -> total));
    }

    private void find(String wanted) {
        text = wanted;
        total = register.count(wanted);
        header.setSummary(
                wanted.isBlank()
                        ? getTranslation("documents.count", total)
                        : getTranslation("documents.found", total, wanted.strip()));
        grid.getDataProvider().refreshAll();
    }

    private void columns() {
        grid.addComponentColumn(row -> name(row))
                .setHeader(getTranslation("documents.name"))
                .setFlexGrow(4);
        NarrowColumns.wideOnly(
                grid,
                grid.addColumn(row -> row.facts().issuer())
                        .setHeader(getTranslation("documents.issuer"))
                        .setFlexGrow(2),
                grid.addColumn(row -> day(row.facts()))
                        .setHeader(getTranslation("documents.issued-on"))
                        .setAutoWidth(true));
    }

    private Div name(DocumentSummary row) {
        DocumentFacts facts = row.facts();
        String number = facts.numberPrinted() == null ? getTranslation("documents.no-number") : facts.numberPrinted();
        String title = facts.title() == null ? "" : " · " + facts.title();
        String type = facts.typeName() == null ? "" : facts.typeName() + " ";
        Span more = new Span(Stream.of(facts.issuer(), day(facts))
                .filter(part -> part != null)
                .collect(Collectors.joining(" · ")));
        more.addClassNames("dv-narrow-only", "dv-quiet");
        Div cell = new Div(new Anchor("van-ban/" + row.id(), type + number + title), more);
        cell.addClassName("dv-cell");
        return cell;
    }

    private static @Nullable String day(DocumentFacts facts) {
        return Formats.dayOrYear(facts.issuedOn(), facts.issuedYear());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("documents.list");
    }
}
