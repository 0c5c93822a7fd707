package vn.danvan.tenancy.migration;

import java.util.SortedSet;
import java.util.TreeSet;

/** Compares a schema with the expected list of objects; the change log alone is never believed. */
final class ObjectCheck {

    /** Committed, rewritten by {@code ./dev golden}, and itself compared with a fresh migration by SchemaTest. */
    static final String EXPECTED = "db/tenant.golden.txt";

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
}
