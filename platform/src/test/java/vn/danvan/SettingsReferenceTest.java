package vn.danvan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;

/** The page of settings that operators read tells every setting of the program, with its default, and no other. */
class SettingsReferenceTest {

    private static final Path PAGE = Path.of("../deploy/settings.md");
    private static final Pattern ROW = Pattern.compile("\\| `(platform\\.[^`]+)` \\| ([^|]+) \\| (?:`([^`]*)` )?\\|.*");

    @Test
    void everySettingHasARowWithItsDefaultAndEveryRowIsASetting() throws Exception {
        assertThat(rows(3)).isEqualTo(settings());
    }

    @Test
    void variableOfARowIsTheNameWithoutHyphensInCapitals() throws IOException {
        assertThat(rows(2)).allSatisfy((name, variable) -> {
            if (!variable.startsWith("in a file only")) {
                assertThat(variable)
                        .isEqualTo("`" + name.replace("-", "").replace('.', '_').toUpperCase(Locale.ROOT) + "`");
            }
        });
    }

    private static Map<String, String> rows(int column) throws IOException {
        Map<String, String> rows = new TreeMap<>();
        for (String line : Files.readAllLines(PAGE)) {
            Matcher row = ROW.matcher(line);
            if (row.matches()) {
                String cell = row.group(column);
                rows.put(row.group(1).replaceAll("<.*?>", "<>"), cell == null ? "" : cell.replaceAll("<.*?>", "<>"));
            }
        }
        return rows;
    }

    private static Map<String, String> settings() throws ClassNotFoundException {
        ClassPathScanningCandidateComponentProvider scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(new AnnotationTypeFilter(ConfigurationProperties.class));
        Map<String, String> found = new TreeMap<>();
        for (BeanDefinition each : scan.findCandidateComponents("vn.danvan")) {
            Class<?> type = Class.forName(each.getBeanClassName());
            collect(type.getAnnotation(ConfigurationProperties.class).value(), type, found);
        }
        return found;
    }

    private static void collect(String prefix, Class<?> settings, Map<String, String> found) {
        RecordComponent[] components = settings.getRecordComponents();
        for (int index = 0; index < components.length; index++) {
            RecordComponent component = components[index];
            String name = prefix + "." + kebab(component.getName());
            if (component.getType().isRecord()) {
                collect(name, component.getType(), found);
            } else if (component.getGenericType() instanceof ParameterizedType map
                    && component.getType() == Map.class) {
                value(name + ".<>", map.getActualTypeArguments()[1], found);
            } else {
                found.put(name, defaultOf(settings, index));
            }
        }
    }

    private static void value(String name, Type type, Map<String, String> found) {
        if (type instanceof Class<?> nested && nested.isRecord()) {
            collect(name, nested, found);
        } else {
            found.put(name, "");
        }
    }

    private static String defaultOf(Class<?> settings, int index) {
        DefaultValue value =
                settings.getDeclaredConstructors()[0].getParameters()[index].getAnnotation(DefaultValue.class);
        return value == null ? "" : String.join(",", value.value());
    }

    private static String kebab(String name) {
        String words = name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
        return ConfigurationPropertyName.of(words).toString();
    }
}
