package vn.danvan.tenantconfig;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;

/** Reads and checks the folders of provinces: the five that ship, or those of an installation of its own. */
public final class TenantConfigurations {

    private static final String ROOT = "/tenants/";

    private TenantConfigurations() {}

    /** The provinces that ship with the product. */
    public static List<TenantConfiguration> all() {
        return index().lines()
                .map(id -> read(id, file -> resource(id + "/" + file), (samples, errors) -> {}))
                .toList();
    }

    /**
     * One folder per province below {@code directory}, laid out as the shipped ones.
     *
     * @throws ConfigurationProblem with every error of the first folder that has any, or when there is no folder
     */
    public static List<TenantConfiguration> load(Path directory) {
        try (Stream<Path> entries = Files.list(directory)) {
            List<Path> folders = entries.filter(Files::isDirectory).sorted().toList();
            if (folders.isEmpty()) {
                throw new ConfigurationProblem(List.of(directory + ": has no folder; needed: one for each province"));
            }
            return folders.stream()
                    .map(folder ->
                            read(folder.getFileName().toString(), file -> text(folder.resolve(file)), Samples::check))
                    .toList();
        } catch (IOException failure) {
            throw new ConfigurationProblem(List.of(directory + ": is no directory that can be read"));
        }
    }

    /**
     * A province that is kept elsewhere than in a folder.
     *
     * @param files name as in a folder → content; checked as strictly
     * @throws ConfigurationProblem with every error
     */
    public static TenantConfiguration of(String id, Map<String, String> files) {
        return read(id, file -> Optional.ofNullable(files.get(file)), Samples::check);
    }

    /** @param atOnce what is done with the samples before the province is whole: they are checked, or left for later */
    private static TenantConfiguration read(
            String id, Function<String, Optional<String>> files, BiConsumer<Samples, List<String>> atOnce) {
        List<String> errors = new ArrayList<>();
        UnitTable table = new UnitTable(id + "/units.csv", errors);
        List<UnitVersion> units = table.read(required(id, "units.csv", files, errors));
        List<Succession> successions = new SuccessionTable(id + "/successions.csv", table, errors)
                .read(required(id, "successions.csv", files, errors));
        TenantHead head = TenantHead.read(
                id, new YamlFile(id + "/tenant.yaml", required(id, "tenant.yaml", files, errors)), table, errors);
        Samples samples = new Samples(id, files, head == null ? null : head.accounts(), table);
        atOnce.accept(samples, errors);
        if (head == null || !errors.isEmpty()) {
            throw new ConfigurationProblem(errors);
        }
        return head.with(units, successions, samples);
    }

    private static String required(
            String id, String file, Function<String, Optional<String>> files, List<String> errors) {
        return files.apply(file).orElseThrow(() -> {
            errors.add(id + "/" + file + ": cannot be read; needed: the file in UTF-8");
            return new ConfigurationProblem(errors);
        });
    }

    private static Optional<String> text(Path file) {
        try {
            return Files.exists(file) ? Optional.of(Files.readString(file)) : Optional.empty();
        } catch (IOException unreadable) {
            throw new ConfigurationProblem(List.of(file + ": cannot be read; needed: a text in UTF-8"));
        }
    }

    private static String index() {
        return resource("index.txt").orElseThrow(() -> new IllegalStateException(ROOT + "index.txt is missing"));
    }

    private static Optional<String> resource(String name) {
        try (InputStream stream = TenantConfigurations.class.getResourceAsStream(ROOT + name)) {
            return stream == null
                    ? Optional.empty()
                    : Optional.of(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
