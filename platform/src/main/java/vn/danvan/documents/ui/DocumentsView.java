package vn.danvan.documents.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.danvan.documents.DocumentFacts;
import vn.danvan.documents.DocumentFilter;
import vn.danvan.documents.DocumentRegister;
import vn.danvan.documents.DocumentSummary;
import vn.danvan.identity.RequiresRight;
import vn.danvan.identity.Right;
import vn.danvan.identity.Rights;
import vn.danvan.shared.ListMemory;
import vn.danvan.shared.Side;
import vn.danvan.uikit.list.DataList;
import vn.danvan.uikit.list.ListAddress;
import vn.danvan.uikit.list.ListColumn;
import vn.danvan.uikit.list.ListFilter;
import vn.danvan.uikit.list.ListSetup;
import vn.danvan.uikit.list.ListSource;
import vn.danvan.uikit.list.ListWords;

/** The register, newest first where nobody asks for another order. */
@Route("van-ban")
@Menu(title = "documents.list", icon = "vaadin:file-text-o", order = 1)
@PermitAll
@RequiresRight(Right.READ_DOCUMENTS)
class DocumentsView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private static final String SIDE = "khoi";
    private static final String TYPE = "loai";
    private static final String YEAR = "nam";

    private final transient DocumentRegister register;
    private final Locale reader = getLocale();
    private final DataList<DocumentSummary> list;

    DocumentsView(DocumentRegister register, Rights rights, ListMemory memory) {
        this.register = register;
        addClassNames("dv-page", "dv-fill");
        setId("dv-content");
        Anchor upload = new Anchor("van-ban/nhap", getTranslation("documents.import"));
        upload.addClassName("dv-button");
        upload.setVisible(rights.may(Right.IMPORT_DOCUMENTS));
        ListWords words = ListWords.of("documents.list", "documents");
        list = new DataList<>(
                ListSetup.of(
                                "van-ban",
                                upload.isVisible() ? words : words.advising("documents.none-advice.reader"),
                                columns(),
                                DocumentSummary::id,
                                ListSource.of(
                                        wanted -> register.count(filter(wanted)),
                                        (wanted, offset, limit) ->
                                                register.list(filter(wanted), wanted.order(), offset, limit)))
                        .narrowedBy(filters()),
                memory,
                upload);
        add(list);
    }

    private List<ListColumn<DocumentSummary>> columns() {
        return List.of(
                ListColumn.<DocumentSummary>of("title", getTranslation("documents.name"), row -> name(row.facts()))
                        .sorted()
                        .wide(4),
                ListColumn.<DocumentSummary>of("issuer", getTranslation("documents.issuer"), row -> row.facts()
                                .issuer())
                        .sorted()
                        .wide(2),
                ListColumn.<DocumentSummary>of(
                                "issued-on",
                                getTranslation("documents.issued-on"),
                                row -> ListColumn.dayOrYear(
                                        row.facts().issuedOn(), row.facts().issuedYear()))
                        .sorted(),
                ListColumn.<DocumentSummary>of("type", getTranslation("documents.type"), row -> row.facts()
                                .typeName())
                        .sorted()
                        .onDemand(),
                ListColumn.<DocumentSummary>of("number", getTranslation("documents.number"), row -> row.facts()
                                .numberPrinted())
                        .sorted()
                        .onDemand(),
                ListColumn.<DocumentSummary>of("signatory", getTranslation("documents.signatory"), row -> row.facts()
                                .signatory())
                        .sorted()
                        .onDemand());
    }

    private String name(DocumentFacts facts) {
        String number =
                facts.numberPrinted() == null ? getTranslation(reader, "documents.no-number") : facts.numberPrinted();
        String called =
                Stream.of(facts.typeName(), number).filter(part -> part != null).collect(Collectors.joining(" "));
        return facts.title() == null ? called : called + " · " + facts.title();
    }

    private List<ListFilter> filters() {
        return List.of(
                new ListFilter(
                        TYPE,
                        getTranslation("documents.type"),
                        Optional::of,
                        wanted -> register.counts(filter(wanted), DocumentFilter.Facet.TYPE)),
                ListFilter.of(
                        SIDE,
                        getTranslation("documents.side"),
                        Side.class,
                        side -> getTranslation("documents.side." + side.name().toLowerCase(Locale.ROOT)),
                        wanted -> register.counts(filter(wanted), DocumentFilter.Facet.SIDE)),
                ListFilter.ofYears(
                        YEAR,
                        getTranslation("documents.year"),
                        wanted -> register.counts(filter(wanted), DocumentFilter.Facet.YEAR)));
    }

    private static DocumentFilter filter(ListAddress wanted) {
        return new DocumentFilter(
                wanted.text(),
                wanted.filter(SIDE, Side.class).orElse(null),
                wanted.filter(TYPE).orElse(null),
                wanted.number(YEAR).orElse(null));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        list.show(event);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("documents.list");
    }
}
