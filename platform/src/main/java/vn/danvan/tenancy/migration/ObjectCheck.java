package vn.danvan.tenancy.migration;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Compares a schema with the expected list of objects; the change log alone is never believed. */
final class ObjectCheck {

    /** Committed, rewritten by {@code ./dev golden}, and itself compared with a fresh migration by SchemaTest. */
    static final String EXPECTED = "db/tenant.golden.txt";

    /** So many are written out at once; a schema has some 1 500 lines. */
    private static final int BATCH = 16;

    private final SortedSet<String> expected;

    ObjectCheck() {
        this.expected = new TreeSet<>(SqlResources.read(EXPECTED).lines().toList());
    }

    /** What is missing or too much, each line with {@code -} or {@code +} before it; empty when the schema is right. */
    SortedSet<String> differences(SortedSet<String> actual) {
        SortedSet<String> differences = new TreeSet<>();
        expected.stream().filter(line -> !actual.contains(line)).forEach(line -> differences.add("- " + line));
        actual.stream().filter(line -> !expected.contains(line)).forEach(line -> differences.add("+ " + line));
        return differences;
    }

    /**
     * The schemas that are not right, with their differences. Where all are alike, which is the rule, only one is written
     * out and two queries do; every sixteen other kinds cost one query more.
     */
    SortedMap<String, SortedSet<String>> wrong(Connection connection, Collection<String> schemas) throws SQLException {
        SortedMap<String, SortedSet<String>> wrong = new TreeMap<>();
        List<List<String>> kinds = new ArrayList<>(SchemaDigests.alike(connection, schemas));
        for (int from = 0; from < kinds.size(); from += BATCH) {
            wrong.putAll(wrongOf(connection, kinds.subList(from, Math.min(kinds.size(), from + BATCH))));
        }
        return wrong;
    }

    private Map<String, SortedSet<String>> wrongOf(Connection connection, List<List<String>> kinds)
            throws SQLException {
        Map<String, SortedSet<String>> wrong = new TreeMap<>();
        Map<String, SortedSet<String>> objects =
                SchemaObjects.of(connection, kinds.stream().map(List::getFirst).toList());
        for (List<String> kind : kinds) {
            SortedSet<String> differences = differences(objects.getOrDefault(kind.getFirst(), new TreeSet<>()));
            if (!differences.isEmpty()) {
                kind.forEach(schema -> wrong.put(schema, differences));
            }
        }
        return wrong;
    }
}
