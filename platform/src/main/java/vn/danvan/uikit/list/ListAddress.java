package vn.danvan.uikit.list;

import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.danvan.shared.Formats;
import vn.danvan.shared.Sorting;

/**
 * What a list shows, as it stands in the address: {@code ?q=…&<filter>=<value>&sap=-issued-on,title&cot=title,state&xem=<id>}.
 * Whoever has the address sees the same list, as far as they may.
 *
 * @param filters value by the filter's name; a filter that is not set is not in it
 * @param columns shown ones by name; empty where nobody chose any
 * @param open the id of the record that is open beside the list; empty where none is
 */
public record ListAddress(
        String text, Map<String, String> filters, List<Sorting> order, List<String> columns, String open) {

    public static final ListAddress EVERYTHING = new ListAddress("", Map.of(), List.of(), List.of(), "");

    private static final String TEXT = "q";
    private static final String ORDER = "sap";
    private static final String COLUMNS = "cot";
    private static final String OPEN = "xem";

    public ListAddress {
        text = text.strip();
        open = open.strip();
    }

    /** @param filters the names that the list knows; what else stands in the address is none of its business */
    public static ListAddress of(QueryParameters parameters, List<String> filters) {
        Map<String, String> set = new LinkedHashMap<>();
        for (String name : filters) {
            parameters
                    .getSingleParameter(name)
                    .filter(value -> !value.isBlank())
                    .ifPresent(value -> set.put(name, value));
        }
        List<Sorting> order =
                parameters.getSingleParameter(ORDER).map(Sorting::of).orElse(List.of());
        return new ListAddress(
                parameters.getSingleParameter(TEXT).orElse(""),
                Map.copyOf(set),
                order,
                names(parameters, COLUMNS),
                parameters.getSingleParameter(OPEN).orElse(""));
    }

    private static List<String> names(QueryParameters parameters, String of) {
        return parameters.getSingleParameter(of).stream()
                .flatMap(all -> Arrays.stream(all.split(",")))
                .filter(name -> !name.isBlank())
                .distinct()
                .toList();
    }

    public QueryParameters parameters() {
        Map<String, String> said = new LinkedHashMap<>();
        if (!text.isEmpty()) {
            said.put(TEXT, text);
        }
        filters.keySet().stream().sorted().forEach(name -> said.put(name, filters.getOrDefault(name, "")));
        if (!order.isEmpty()) {
            said.put(
                    ORDER,
                    order.stream()
                            .map(each -> (each.descending() ? "-" : "") + each.column())
                            .collect(Collectors.joining(",")));
        }
        if (!columns.isEmpty()) {
            said.put(COLUMNS, String.join(",", columns));
        }
        if (!open.isEmpty()) {
            said.put(OPEN, open);
        }
        return QueryParameters.simple(said);
    }

    public Optional<String> filter(String name) {
        return Optional.ofNullable(filters.get(name));
    }

    /** Empty also where the address names no such constant. */
    public <E extends Enum<E>> Optional<E> filter(String name, Class<E> type) {
        return filter(name).flatMap(value -> ListFilter.constant(type, value));
    }

    /** Empty also where the address has something else there. */
    public Optional<Integer> number(String name) {
        return filter(name).filter(value -> value.matches("\\d{1,9}")).map(Integer::valueOf);
    }

    /** Empty also where the address has something else there. */
    public Optional<LocalDate> day(String name) {
        return filter(name).flatMap(Formats::day);
    }

    /** Whether something may be missing from the list because of a search or a filter. */
    public boolean narrows() {
        return !text.isEmpty() || !filters.isEmpty();
    }

    public ListAddress searching(String wanted) {
        return new ListAddress(wanted, filters, order, columns, open);
    }

    /** @param value blank takes the filter away */
    public ListAddress with(String filter, String value) {
        Map<String, String> changed = new LinkedHashMap<>(filters);
        changed.remove(filter);
        if (!value.isBlank()) {
            changed.put(filter, value);
        }
        return new ListAddress(text, Map.copyOf(changed), order, columns, open);
    }

    public ListAddress withoutFilters() {
        return new ListAddress("", Map.of(), order, columns, open);
    }

    public ListAddress ordered(List<Sorting> wanted) {
        return new ListAddress(text, filters, List.copyOf(wanted), columns, open);
    }

    public ListAddress showing(List<String> wanted) {
        return new ListAddress(text, filters, order, List.copyOf(wanted), open);
    }

    /** The same rows, with one of them open beside the list. */
    public ListAddress opening(String record) {
        return new ListAddress(text, filters, order, columns, record);
    }

    /** The same rows, with none of them open. */
    public ListAddress closed() {
        return opening("");
    }
}
