package vn.danvan.uikit.list;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.danvan.shared.Sorting;
import vn.danvan.shared.Spreadsheet;

/**
 * What makes a list this list.
 *
 * @param path of its page
 * @param columns the first one links to the record and is always there
 * @param link the address of a row's record; null where records have no page of their own and open beside the list only
 * @param id tells rows apart, also when they are read again
 * @param views that everybody has; the one that shows everything need not be among them
 * @param acts on many rows; without any, rows cannot be selected
 * @param detail what is shown of one record beside the list, by its id as it stands in the address; throws
 *     {@link vn.danvan.shared.NotFound} for what the acting person may not see; null where nothing is
 * @param exported how many rows a file has at most
 */
public record ListSetup<T>(
        String path,
        ListWords words,
        List<ListColumn<T>> columns,
        @Nullable Function<T, String> link,
        Function<T, Object> id,
        List<ListFilter> filters,
        List<GivenView> views,
        List<BulkAct<T>> acts,
        @Nullable Function<String, Component> detail,
        int exported,
        ListSource<T> source) {

    /** A view that comes with the list. */
    public record GivenView(String name, ListAddress address) {

        /** Shows what has one value of a filter. */
        public static GivenView of(String name, String filter, Enum<?> value) {
            return new GivenView(name, ListAddress.EVERYTHING.with(filter, value.name()));
        }
    }

    /** A list whose records stand below its page by their ids. */
    public static <T> ListSetup<T> of(
            String path, ListWords words, List<ListColumn<T>> columns, Function<T, Object> id, ListSource<T> source) {
        return new ListSetup<>(
                path,
                words,
                columns,
                row -> path + "/" + id.apply(row),
                id,
                List.of(),
                List.of(),
                List.of(),
                null,
                Integer.MAX_VALUE,
                source);
    }

    public ListSetup<T> narrowedBy(List<ListFilter> offered) {
        return new ListSetup<>(path, words, columns, link, id, offered, views, acts, detail, exported, source);
    }

    public ListSetup<T> viewedAs(GivenView... offered) {
        return new ListSetup<>(
                path, words, columns, link, id, filters, List.of(offered), acts, detail, exported, source);
    }

    public ListSetup<T> actedOnBy(List<BulkAct<T>> offered) {
        return new ListSetup<>(path, words, columns, link, id, filters, views, offered, detail, exported, source);
    }

    /** @param address of a row's record, where that is not below the list's page by its id */
    public ListSetup<T> linkedBy(Function<T, String> address) {
        return new ListSetup<>(path, words, columns, address, id, filters, views, acts, detail, exported, source);
    }

    /** Records open beside the list, too; in a narrow window they have their own page alone. */
    public ListSetup<T> detailedBy(Function<String, Component> shown) {
        return new ListSetup<>(path, words, columns, link, id, filters, views, acts, shown, exported, source);
    }

    /** Records have no page of their own: they open beside the list in every window. */
    public ListSetup<T> detailedOnlyBy(Function<String, Component> shown) {
        return new ListSetup<>(path, words, columns, null, id, filters, views, acts, shown, exported, source);
    }

    /** @param most rows in a file, where going through all of them would take too long */
    public ListSetup<T> exportedUpTo(int most) {
        return new ListSetup<>(path, words, columns, link, id, filters, views, acts, detail, most, source);
    }

    /** What goes into a file, a page at a time. */
    Spreadsheet.Pages<T> file(ListAddress wanted) {
        return (offset, limit) -> {
            int rows = Math.min(limit, exported - offset);
            return rows <= 0 ? List.of() : source.page(wanted, offset, rows);
        };
    }

    /** A row's id as it stands in the address. */
    String key(T row) {
        return String.valueOf(id.apply(row));
    }

    /** Where a row leads from here. */
    String address(T row, ListAddress here) {
        Function<T, String> own = link;
        return own == null ? path + "?" + here.opening(key(row)).parameters().getQueryString() : own.apply(row);
    }

    /** What cannot be understood of an address counts as not said. */
    ListAddress read(QueryParameters parameters) {
        ListAddress said = ListAddress.of(
                parameters, filters.stream().map(ListFilter::name).toList());
        for (ListFilter filter : filters) {
            Optional<String> value = said.filter(filter.name());
            if (value.isPresent() && filter.label().apply(value.get()).isEmpty()) {
                said = said.with(filter.name(), "");
            }
        }
        if (detail == null) {
            said = said.closed();
        }
        return said.ordered(sortable(said.order())).showing(known(said.columns()));
    }

    private List<Sorting> sortable(List<Sorting> order) {
        return order.stream()
                .filter(each -> columns.stream()
                        .anyMatch(column -> column.sortable() && column.name().equals(each.column())))
                .toList();
    }

    /** In the order of the list, without the first. */
    List<String> known(List<String> names) {
        return columns.stream()
                .skip(1)
                .map(ListColumn::name)
                .filter(names::contains)
                .toList();
    }

    /** Those that are shown before anybody chose any. */
    List<String> usual() {
        return columns.stream()
                .skip(1)
                .filter(ListColumn::shown)
                .map(ListColumn::name)
                .toList();
    }

    /** The first column and these. */
    List<ListColumn<T>> columns(List<String> shown) {
        return columns.stream()
                .filter(column -> column.equals(columns.getFirst()) || shown.contains(column.name()))
                .toList();
    }
}
