package vn.danvan.documents.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import vn.danvan.documents.DocumentFacts;
import vn.danvan.documents.DocumentRegister;
import vn.danvan.documents.DocumentSummary;
import vn.danvan.identity.RequiresRight;
import vn.danvan.identity.Right;
import vn.danvan.identity.Rights;
import vn.danvan.uikit.EmptyState;
import vn.danvan.uikit.Formats;
import vn.danvan.uikit.PageHeader;

/** The register: newest first, found with or without tone marks. */
@Route("van-ban")
@Menu(title = "documents.list", icon = "vaadin:file-text-o", order = 1)
@PermitAll
@RequiresRight(Right.READ_DOCUMENTS)
class DocumentsView extends Div implements HasDynamicTitle {

    private final DocumentRegister register;
    private final TextField search = new TextField();
    private final Grid<DocumentSummary> grid = new Grid<>();

    DocumentsView(DocumentRegister register, Rights rights) {
        this.register = register;
        addClassNames("dv-page", "dv-fill");
        setId("dv-content");
        search.setPlaceholder(getTranslation("documents.search"));
        search.setAriaLabel(getTranslation("documents.search"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> grid.getDataProvider().refreshAll());
        Anchor upload = new Anchor("van-ban/nhap", getTranslation("documents.import"));
        upload.addClassName("dv-button");
        upload.setVisible(rights.may(Right.IMPORT_DOCUMENTS));
        grid.addComponentColumn(row -> new Anchor("van-ban/" + row.id(), name(row.facts())))
                .setHeader(getTranslation("documents.name"))
                .setFlexGrow(4);
        grid.addColumn(row -> row.facts().issuer())
                .setHeader(getTranslation("documents.issuer"))
                .setFlexGrow(2);
        grid.addColumn(row ->
                        Formats.dayOrYear(row.facts().issuedOn(), row.facts().issuedYear()))
                .setHeader(getTranslation("documents.issued-on"))
                .setAutoWidth(true);
        grid.setDataProvider(DataProvider.fromCallbacks(
                query -> register.list(search.getValue(), query.getOffset(), query.getLimit()).stream(),
                query -> register.count(search.getValue())));
        grid.setEmptyStateComponent(
                new EmptyState(getTranslation("documents.none"), getTranslation("documents.none-advice")));
        grid.setSizeFull();
        add(new PageHeader(getTranslation("documents.list"), search, upload), grid);
    }

    private String name(DocumentFacts facts) {
        String number = facts.numberPrinted() == null ? getTranslation("documents.no-number") : facts.numberPrinted();
        String title = facts.title() == null ? "" : " · " + facts.title();
        return (facts.typeName() == null ? "" : facts.typeName() + " ") + number + title;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("documents.list");
    }
}
