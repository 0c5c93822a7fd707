package vn.danvan.workdays;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/** A data file such as {@code workdays/vn-2024.yaml}; every value is read as text, days as yyyy-MM-dd. */
final class YearFile {

    private YearFile() {}

    /** @throws IllegalArgumentException naming the file, when it is not of this form */
    static WorkingYear read(String name, InputStream content) {
        try {
            Map<String, Object> root = yaml().load(content);
            return WorkingYear.of(
                    name,
                    Integer.parseInt(text(root, "year")),
                    Boolean.parseBoolean(text(root, "complete")),
                    entries(root, "daysOff").stream()
                            .map(each -> new WorkingYear.Range(text(each, "name"), day(each, "from"), day(each, "to")))
                            .toList(),
                    entries(root, "makeUpDays").stream()
                            .map(each -> new WorkingYear.Exchange(day(each, "day"), day(each, "instead")))
                            .toList());
        } catch (RuntimeException wrong) {
            throw new IllegalArgumentException(name + " is not a year of working days: " + wrong.getMessage(), wrong);
        }
    }

    private static String text(Map<String, Object> entry, String key) {
        return Objects.requireNonNull(entry.get(key), key + " is missing").toString();
    }

    private static LocalDate day(Map<String, Object> entry, String key) {
        return LocalDate.parse(text(entry, key));
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> entries(Map<String, Object> root, String key) {
        return (List<Map<String, Object>>) Objects.requireNonNull(root.get(key), key + " is missing");
    }

    /** Without dates of its own, which would be instants of another zone. */
    private static Yaml yaml() {
        LoaderOptions options = new LoaderOptions();
        DumperOptions unused = new DumperOptions();
        return new Yaml(new SafeConstructor(options), new Representer(unused), unused, options, new Resolver() {
            @Override
            protected void addImplicitResolvers() {
                addImplicitResolver(Tag.MERGE, MERGE, "<");
            }
        });
    }
}
