package vn.danvan.crash;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The version after this one, as far as the database sees it: the same program with one more change to a province's schema
 * and one to the registry, which add a column to every table there is, and a table of its own.
 */
final class NextVersion {

    /** Widened in one transaction, since a change may well touch several of those that clients write most. */
    private static final List<String> TOGETHER = List.of("document_import", "official_document", "plan", "task");

    private static final Pattern TABLE = Pattern.compile("(?m)^table (\\w+)$");
    private static final Pattern REGISTRY_TABLE = Pattern.compile("(?m)^create table (platform\\.\\w+)");

    private NextVersion() {}

    /** @return a jar beside the present one, so that both find the same libraries */
    static Path of(Path jar) throws IOException {
        Path next = jar.resolveSibling("danvan-next.jar");
        Files.copy(jar, next, StandardCopyOption.REPLACE_EXISTING);
        try (FileSystem inside = FileSystems.newFileSystem(next)) {
            Path database = inside.getPath("db");
            widenProvinces(database);
            widenRegistry(database);
        }
        return next;
    }

    private static void widenProvinces(Path database) throws IOException {
        Path objects = database.resolve("tenant.golden.txt");
        List<String> tables = found(TABLE, Files.readString(objects));
        List<List<String>> changes = new ArrayList<>(List.of(TOGETHER));
        tables.stream().filter(table -> !TOGETHER.contains(table)).forEach(table -> changes.add(List.of(table)));
        include(database, "tenant", script(changes) + change("own") + "create table of_tomorrow (note text);\n");
        StringBuilder more = new StringBuilder("table of_tomorrow\ncolumn of_tomorrow.note text\n");
        tables.forEach(table -> more.append("column ").append(table).append(".of_tomorrow text\n"));
        append(objects, more.toString());
    }

    private static void widenRegistry(Path database) throws IOException {
        StringBuilder made = new StringBuilder();
        try (Stream<Path> files = Files.list(database.resolve("platform"))) {
            for (Path file : files.toList()) {
                made.append(Files.readString(file));
            }
        }
        List<List<String>> changes =
                found(REGISTRY_TABLE, made.toString()).stream().map(List::of).toList();
        include(database, "platform", script(changes));
    }

    private static List<String> found(Pattern pattern, String text) {
        List<String> found = pattern.matcher(text)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
        if (found.isEmpty()) {
            throw new IllegalStateException("no " + pattern);
        }
        return found;
    }

    private static String script(List<List<String>> changes) {
        StringBuilder script = new StringBuilder("--liquibase formatted sql\n");
        for (List<String> tables : changes) {
            script.append(change(String.join("-", tables)));
            tables.forEach(
                    table -> script.append("alter table ").append(table).append(" add column of_tomorrow text;\n"));
        }
        return script.toString();
    }

    private static String change(String name) {
        return "--changeset next:0001-widen-" + name + "\n";
    }

    private static void include(Path database, String log, String script) throws IOException {
        String file = log + "/next/0001-widen.sql";
        Files.createDirectories(database.resolve(log + "/next"));
        Files.writeString(database.resolve(file), script);
        append(
                database.resolve(log + ".yaml"),
                "\n  - include: { file: " + file + ", relativeToChangelogFile: true }\n");
    }

    private static void append(Path file, String text) throws IOException {
        Files.writeString(file, text, StandardOpenOption.APPEND);
    }
}
