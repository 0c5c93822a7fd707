package vn.danvan.organisation.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.danvan.identity.RequiresRight;
import vn.danvan.identity.Right;
import vn.danvan.organisation.ListedUnit;
import vn.danvan.organisation.ListedUnits;
import vn.danvan.organisation.OrganisationService;
import vn.danvan.organisation.UnitFilter;
import vn.danvan.organisation.UnitListColumn;
import vn.danvan.organisation.UnitListWords;
import vn.danvan.organisation.UnitTexts;
import vn.danvan.shared.ListMemory;
import vn.danvan.shared.Side;
import vn.danvan.uikit.list.DataList;
import vn.danvan.uikit.list.ListAddress;
import vn.danvan.uikit.list.ListColumn;
import vn.danvan.uikit.list.ListFilter;
import vn.danvan.uikit.list.ListSetup;
import vn.danvan.uikit.list.ListSource;
import vn.danvan.uikit.list.ListWords;

/** The units of a day one after another, in the order of the tree where nobody asks for another one. */
@Route("don-vi/danh-sach")
@PermitAll
@RequiresRight(Right.READ_UNITS)
class UnitListView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private static final String SIDE = "khoi";
    private static final String TYPE = "loai";

    private final transient OrganisationService organisation;
    private final transient UnitTexts texts;
    private final transient Clock clock;
    private final Locale reader = getLocale();
    private final transient UnitListWords words;
    private final DataList<ListedUnit> list;

    UnitListView(OrganisationService organisation, UnitTexts texts, ListMemory memory, Clock clock) {
        this.organisation = organisation;
        this.texts = texts;
        this.clock = clock;
        this.words = new UnitListWords(texts, reader);
        addClassNames("dv-page", "dv-fill");
        setId("dv-content");
        list = new DataList<>(
                ListSetup.of(
                                "don-vi/danh-sach",
                                ListWords.of("organisation.list", "organisation.list"),
                                columns(),
                                row -> row.unit().id(),
                                ListSource.of(wanted -> rows(wanted).count(filter(wanted)), this::page))
                        .linkedBy(UnitListView::address)
                        .narrowedBy(filters())
                        .viewedAs(view(Side.PARTY), view(Side.GOVERNMENT)),
                memory,
                new Anchor("don-vi", getTranslation("organisation.list.tree")));
        add(list);
    }

    private List<ListColumn<ListedUnit>> columns() {
        return List.of(
                column(UnitListColumn.NAME, "organisation.name").wide(4),
                column(UnitListColumn.CODE, "organisation.code"),
                column(UnitListColumn.SHORT_NAME, "organisation.short-name").onDemand(),
                column(UnitListColumn.SYMBOL, "organisation.symbol"),
                column(UnitListColumn.TYPE, "organisation.type").wide(2),
                column(UnitListColumn.SIDE, "organisation.side"),
                column(UnitListColumn.PARENT, "organisation.parent").wide(2),
                column(UnitListColumn.FROM, "organisation.list.from").onDemand(),
                column(UnitListColumn.TO, "organisation.list.to").onDemand());
    }

    private ListColumn<ListedUnit> column(UnitListColumn column, String caption) {
        return ListColumn.<ListedUnit>of(column.address(), getTranslation(caption), row -> words.of(column, row))
                .sorted();
    }

    private List<ListFilter> filters() {
        return List.of(
                ListFilter.of(
                        SIDE,
                        getTranslation("organisation.side"),
                        Side.class,
                        side -> texts.side(side, reader),
                        wanted -> rows(wanted)
                                .counts(filter(wanted), unit -> unit.side().name())),
                new ListFilter(
                        TYPE,
                        getTranslation("organisation.type"),
                        type -> Optional.of(texts.type(type, reader)),
                        wanted -> rows(wanted).counts(filter(wanted), unit -> unit.type())),
                ListFilter.ofDay(UnitsAddress.DAY, getTranslation("organisation.as-of")));
    }

    private List<ListedUnit> page(ListAddress wanted, int offset, int limit) {
        return rows(wanted).page(filter(wanted), wanted.order(), words, offset, limit);
    }

    private ListedUnits rows(ListAddress wanted) {
        Optional<LocalDate> asked = wanted.day(UnitsAddress.DAY);
        LocalDate day = asked.orElseGet(() -> LocalDate.now(clock));
        return new ListedUnits(organisation.tree(UnitFilter.NONE, day), asked.orElse(null));
    }

    private static UnitFilter filter(ListAddress wanted) {
        return new UnitFilter(
                wanted.text(),
                wanted.filter(SIDE, Side.class).orElse(null),
                wanted.filter(TYPE).orElse(null));
    }

    private ListSetup.GivenView view(Side side) {
        return ListSetup.GivenView.of(texts.side(side, reader), SIDE, side);
    }

    private static String address(ListedUnit row) {
        String page = "don-vi/" + row.unit().id();
        return row.asked() == null ? page : page + "?" + UnitsAddress.DAY + "=" + row.asked();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        list.show(event);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("organisation.list");
    }
}
