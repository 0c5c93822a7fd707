package vn.danvan.library.ui;

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
import vn.danvan.identity.RequiresRight;
import vn.danvan.identity.Right;
import vn.danvan.library.LibraryFilter;
import vn.danvan.library.LibraryRow;
import vn.danvan.library.LibraryService;
import vn.danvan.models.registration.ModelField;
import vn.danvan.models.registration.ModelTexts;
import vn.danvan.replication.ReplicationTexts;
import vn.danvan.replication.effect.Effect;
import vn.danvan.shared.ListMemory;
import vn.danvan.uikit.list.DataList;
import vn.danvan.uikit.list.ListAddress;
import vn.danvan.uikit.list.ListColumn;
import vn.danvan.uikit.list.ListFilter;
import vn.danvan.uikit.list.ListSetup;
import vn.danvan.uikit.list.ListSource;
import vn.danvan.uikit.list.ListWords;

/** Published models, the newest first where nobody asks for another order. */
@Route("thu-vien")
@Menu(title = "library.list", icon = "vaadin:open-book", order = 5.2)
@PermitAll
@RequiresRight(Right.READ_MODELS)
class LibraryView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private static final String FIELD = "linh-vuc";
    private static final String AREA = "dia-ban";
    private static final String YEAR = "nam";
    private static final String EFFECT = "hieu-qua";

    private final transient LibraryService library;
    private final transient ModelTexts modelTexts;
    private final transient ReplicationTexts effects;
    private final Locale reader = getLocale();
    private final DataList<LibraryRow> list;

    LibraryView(LibraryService library, ModelTexts modelTexts, ReplicationTexts effects, ListMemory memory) {
        this.library = library;
        this.modelTexts = modelTexts;
        this.effects = effects;
        addClassNames("dv-page", "dv-fill");
        setId("dv-content");
        Anchor fitting = new Anchor("thu-vien/phu-hop", getTranslation("library.fitting"));
        fitting.addClassName("dv-button-link");
        list = new DataList<>(
                ListSetup.of(
                                "thu-vien",
                                ListWords.of("library.list", "library"),
                                columns(),
                                LibraryRow::id,
                                ListSource.of(
                                        wanted -> library.count(filter(wanted)),
                                        (wanted, offset, limit) ->
                                                library.list(filter(wanted), wanted.order(), offset, limit)))
                        .narrowedBy(filters())
                        .viewedAs(ListSetup.GivenView.of(
                                effects.of("effect", Effect.EFFECTIVE, reader), EFFECT, Effect.EFFECTIVE)),
                memory,
                fitting);
        add(list);
    }

    private List<ListColumn<LibraryRow>> columns() {
        return List.of(
                ListColumn.<LibraryRow>of("name", getTranslation("library.name"), LibraryRow::name)
                        .sorted()
                        .wide(4),
                ListColumn.<LibraryRow>of(
                                "field",
                                getTranslation("models.field"),
                                row -> modelTexts.of("field", row.field(), reader))
                        .sorted(),
                ListColumn.<LibraryRow>of("area", getTranslation("library.area"), LibraryRow::area)
                        .sorted(),
                ListColumn.<LibraryRow>of("unit", getTranslation("library.unit"), LibraryRow::unitName)
                        .sorted()
                        .wide(2),
                ListColumn.<LibraryRow>of(
                                "recognised", getTranslation("library.recognised-on"), LibraryRow::recognisedOn)
                        .sorted(),
                ListColumn.<LibraryRow>of(
                                "effect",
                                getTranslation("library.effect"),
                                row -> effects.of("effect", row.effect(), reader))
                        .sorted(),
                ListColumn.<LibraryRow>of("adoptions", getTranslation("library.adoptions"), LibraryRow::adoptions)
                        .sorted(),
                ListColumn.<LibraryRow>of("place", getTranslation("library.place"), LibraryRow::place)
                        .onDemand(),
                ListColumn.<LibraryRow>of("summary", getTranslation("library.summary"), LibraryRow::summary)
                        .onDemand());
    }

    private List<ListFilter> filters() {
        return List.of(
                ListFilter.of(
                        FIELD,
                        getTranslation("models.field"),
                        ModelField.class,
                        field -> modelTexts.of("field", field, reader),
                        wanted -> library.counts(filter(wanted), LibraryFilter.Facet.FIELD)),
                new ListFilter(
                        AREA,
                        getTranslation("library.area"),
                        Optional::of,
                        wanted -> library.counts(filter(wanted), LibraryFilter.Facet.AREA)),
                ListFilter.ofYears(
                        YEAR,
                        getTranslation("library.year"),
                        wanted -> library.counts(filter(wanted), LibraryFilter.Facet.YEAR)),
                ListFilter.of(
                        EFFECT,
                        getTranslation("library.effect"),
                        Effect.class,
                        effect -> effects.of("effect", effect, reader),
                        wanted -> library.counts(filter(wanted), LibraryFilter.Facet.EFFECT)));
    }

    private static LibraryFilter filter(ListAddress wanted) {
        return new LibraryFilter(
                wanted.text(),
                wanted.filter(FIELD, ModelField.class).orElse(null),
                wanted.filter(AREA).orElse(""),
                wanted.number(YEAR).orElse(null),
                wanted.filter(EFFECT, Effect.class).orElse(null));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        list.show(event);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("library.list");
    }
}
