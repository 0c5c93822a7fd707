package vn.danvan.tenantconfig;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads and checks the folders of provinces: the five that ship, or those of an installation of its own. */
public final class TenantConfigurations {

    private static final String ROOT = "/tenants/";

    private TenantConfigurations() {}

    /** The provinces that ship with the product. */
    public static List<TenantConfiguration> all() {
        return resource("index.txt")
                .lines()
                .map(id -> read(id, file -> resource(id + "/" + file)))
                .toList();
    }

    /** One folder per province below {@code directory}, laid out as the shipped ones. */
    public static List<TenantConfiguration> load(Path directory) {
        try (Stream<Path> folders = Files.list(directory)) {
            return folders.filter(Files::isDirectory)
                    .sorted()
                    .map(folder -> read(folder.getFileName().toString(), file -> text(folder.resolve(file))))
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static TenantConfiguration read(String id, UnaryOperator<String> files) {
        List<String> errors = new ArrayList<>();
        YamlFile yaml = new YamlFile(id + "/tenant.yaml", files.apply("tenant.yaml"));
        errors.addAll(yaml.errors());
        UnitTable table = new UnitTable(id + "/units.csv", errors);
        List<UnitVersion> units = table.units(files.apply("units.csv"));
        List<Succession> successions = table.successions(files.apply("successions.csv"), id + "/successions.csv");
        if (!errors.isEmpty()) {
            throw new ConfigurationProblem(errors);
        }
        Head head = new YAMLMapper().readValue(yaml.text(), Head.class);
        return head.with(units, successions);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException missing) {
            throw new ConfigurationProblem(List.of(file + ": cannot be read"));
        }
    }

    private static String resource(String name) {
        try (InputStream stream = TenantConfigurations.class.getResourceAsStream(ROOT + name)) {
            if (stream == null) {
                throw new IllegalStateException(ROOT + name + " is missing");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** What stands in {@code tenant.yaml}; the tables come from the files beside it. */
    record Head(
            String id,
            List<TenantConfiguration.ProvinceName> names,
            List<TenantConfiguration.Body> administrator,
            List<TenantConfiguration.GsoCode> gsoCodes,
            java.time.@Nullable LocalDate endedOn,
            @Nullable String successor,
            @Nullable String issuer,
            String accent,
            List<TenantConfiguration.Letterhead> letterheads,
            List<TenantConfiguration.Account> accounts) {

        TenantConfiguration with(List<UnitVersion> units, List<Succession> successions) {
            return new TenantConfiguration(
                    id,
                    names,
                    administrator,
                    gsoCodes,
                    endedOn,
                    successor,
                    issuer,
                    accent,
                    letterheads,
                    accounts,
                    units,
                    successions);
        }
    }
}
