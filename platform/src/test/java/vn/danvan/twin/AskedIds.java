package vn.danvan.twin;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import vn.danvan.tenancy.TenantId;

/**
 * With what an operation or a page is addressed: always the records of its own kind, with every word; and ids of other
 * kinds, which it must not take for its own. Those are shared out between the two ways, so that the people of one twin
 * and those of the other together have tried every kind.
 */
final class AskedIds {

    /** A change or a page that is given the id of another kind of record: a few in turn. */
    static final int FEW = 3;

    static final int ALL = Integer.MAX_VALUE;

    private final Map<String, String> kinds = new HashMap<>();

    AskedIds() throws IOException {
        for (MatrixRow row : MatrixRow.all()) {
            if (row.record() != null) {
                kinds.put(row.name(), row.record());
            }
        }
    }

    /** What stands in the path, once for each call. */
    List<Map<String, String>> of(Operations.Operation operation, TenantId asking) {
        List<Map<String, String>> worded = worded(operation);
        if (operation.path().contains("{tenant}")) {
            return named(List.of(Map.of()), "tenant");
        }
        // The operators' screens know provinces by name, and no record of theirs
        if (operation.path().contains("{id}") && !kinds.containsKey(operation.name())) {
            return named(worded, "id");
        }
        if (!operation.path().contains("{id}")) {
            return worded;
        }
        List<Map<String, String>> all = new ArrayList<>();
        for (UUID own : own(operation.name())) {
            worded.forEach(words -> all.add(with(words, own)));
        }
        strangers(operation.name(), asking, operation.changes() ? FEW : ALL)
                .forEach(id -> all.add(with(worded.getFirst(), id)));
        return all;
    }

    Stream<String> ofPage(String template, TenantId asking) {
        if (!Pages.takesId(template)) {
            return Stream.of(template);
        }
        String name = "PAGE " + template;
        return Stream.concat(own(name).stream(), strangers(name, asking, FEW).stream())
                .map(id -> Pages.at(template, id));
    }

    private static List<Map<String, String>> named(List<Map<String, String>> worded, String variable) {
        return Stream.of(Twins.ONE.value(), Twins.OTHER.value(), "khong-co")
                .flatMap(name -> worded.stream().map(words -> with(words, variable, name)))
                .toList();
    }

    /** Of each kind where the matrix names none. */
    private List<UUID> own(String name) {
        String kind = kinds.get(name);
        return kind == null
                ? Operations.ids(Place.OWN, Place.SIBLING)
                : Stream.of(Place.OWN, Place.SIBLING)
                        .map(place -> TwinValues.id(kind, place.ordinal()))
                        .toList();
    }

    private List<UUID> strangers(String name, TenantId asking, int most) {
        if (!kinds.containsKey(name)) {
            return List.of();
        }
        List<String> others = new ArrayList<>(Operations.ADDRESSED);
        others.remove(kinds.get(name));
        Collections.rotate(others, name.hashCode() % others.size());
        int half = others.size() / 2;
        List<String> share = asking.equals(Twins.ONE) ? others.subList(0, half) : others.subList(half, others.size());
        return share.stream()
                .limit(most)
                .map(kind -> TwinValues.id(kind, Place.OWN.ordinal()))
                .toList();
    }

    private static List<Map<String, String>> worded(Operations.Operation operation) {
        List<Map<String, String>> all = List.of(Map.of());
        for (Map.Entry<String, List<String>> word : operation.words().entrySet()) {
            all = all.stream()
                    .flatMap(each -> word.getValue().stream().map(value -> with(each, word.getKey(), value)))
                    .toList();
        }
        return all;
    }

    private static Map<String, String> with(Map<String, String> given, UUID id) {
        UUID other = new UUID(id.getMostSignificantBits(), id.getLeastSignificantBits() + 1);
        return with(with(given, "id", id.toString()), "other", other.toString());
    }

    private static Map<String, String> with(Map<String, String> given, String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(given);
        more.put(name, value);
        return more;
    }
}
