package vn.danvan.crash;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * The version after this one, as far as the database sees it: the same program with one more change, which adds columns
 * to the tables that clients write most and a table of its own.
 */
final class NextVersion {

    private static final List<String> WIDER = List.of("document_import", "official_document", "plan", "task");

    private NextVersion() {}

    /** @return a jar beside the present one, so that both find the same libraries */
    static Path of(Path jar) throws IOException {
        Path next = jar.resolveSibling("danvan-next.jar");
        Files.copy(jar, next, StandardCopyOption.REPLACE_EXISTING);
        try (FileSystem inside = FileSystems.newFileSystem(next)) {
            Path database = inside.getPath("db");
            Files.createDirectories(database.resolve("tenant/next"));
            Files.writeString(database.resolve("tenant/next/0001-widen.sql"), change());
            append(
                    database.resolve("tenant.yaml"),
                    "\n  - include: { file: tenant/next/0001-widen.sql, relativeToChangelogFile: true }\n");
            StringBuilder objects = new StringBuilder("table of_tomorrow\ncolumn of_tomorrow.note text\n");
            WIDER.forEach(table -> objects.append("column ").append(table).append(".of_tomorrow text\n"));
            append(database.resolve("tenant.golden.txt"), objects.toString());
        }
        return next;
    }

    private static String change() {
        StringBuilder change = new StringBuilder("--liquibase formatted sql\n--changeset next:0001-widen\n");
        WIDER.forEach(table -> change.append("alter table ").append(table).append(" add column of_tomorrow text;\n"));
        return change.append("create table of_tomorrow (note text);\n").toString();
    }

    private static void append(Path file, String text) throws IOException {
        Files.writeString(file, text, StandardOpenOption.APPEND);
    }
}
