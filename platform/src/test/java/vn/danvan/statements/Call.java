package vn.danvan.statements;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;

/**
 * A row of {@code statements/calls.csv}.
 *
 * @param operation as in {@code twin/endpoints.csv}
 * @param grows whether the answer holds something of each row
 */
record Call(String operation, String address, boolean grows) {

    private static final Pattern NAMED = Pattern.compile("\\{([a-z0-9-]+)}");

    static List<Call> all() throws IOException {
        return lines("statements/calls.csv")
                .map(line -> line.split(";", -1))
                .map(cells -> new Call(
                        cells[0],
                        NAMED.matcher(cells[1])
                                .replaceAll(found -> ManyRows.id(found.group(1)).toString()),
                        cells[2].equals("yes")))
                .toList();
    }

    /** Every operation that reads, and every page, as EndpointMatrixTest compares them with what the platform answers. */
    static List<String> known() throws IOException {
        return lines("twin/endpoints.csv")
                .map(line -> line.split(";", -1))
                .filter(cells -> cells[0].equals("PAGE") || cells[0].equals("GET") && cells[1].startsWith("/api/"))
                .map(cells -> cells[0] + " " + cells[1])
                .toList();
    }

    boolean isPage() {
        return operation.startsWith("PAGE ");
    }

    boolean isCalled() {
        return !address.equals("-");
    }

    private static Stream<String> lines(String file) throws IOException {
        return Files.readAllLines(new ClassPathResource(file).getFile().toPath(), StandardCharsets.UTF_8).stream()
                .filter(Predicate.not(
                        line -> line.startsWith("#") || line.startsWith("operation;") || line.startsWith("method;")));
    }
}
