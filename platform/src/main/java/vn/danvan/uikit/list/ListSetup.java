package vn.danvan.uikit.list;

import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.danvan.shared.Sorting;

/**
 * What makes a list this list.
 *
 * @param path of its page
 * @param columns the first one links to the record and is always there
 * @param link the address of a row's record
 * @param id tells rows apart, also when they are read again
 * @param views that everybody has; the one that shows everything need not be among them
 * @param acts on many rows; without any, rows cannot be selected
 */
public record ListSetup<T>(
        String path,
        ListWords words,
        List<ListColumn<T>> columns,
        Function<T, String> link,
        Function<T, Object> id,
        List<ListFilter> filters,
        List<GivenView> views,
        List<BulkAct<T>> acts,
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
                path, words, columns, row -> path + "/" + id.apply(row), id, List.of(), List.of(), List.of(), source);
    }

    public ListSetup<T> narrowedBy(List<ListFilter> offered) {
        return new ListSetup<>(path, words, columns, link, id, offered, views, acts, source);
    }

    public ListSetup<T> viewedAs(GivenView... offered) {
        return new ListSetup<>(path, words, columns, link, id, filters, List.of(offered), acts, source);
    }

    public ListSetup<T> actedOnBy(List<BulkAct<T>> offered) {
        return new ListSetup<>(path, words, columns, link, id, filters, views, offered, source);
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
