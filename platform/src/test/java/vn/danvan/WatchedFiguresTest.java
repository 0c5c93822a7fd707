package vn.danvan;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tag;
import io.micrometer.prometheusmetrics.PrometheusNamingConvention;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Alerts and dashboard ask for figures by name and label; one that the platform does not tell is an alarm that never rings. */
@PlatformTest
class WatchedFiguresTest {

    private static final Path FILES = Path.of("../deploy/observability");
    /** What Prometheus knows by itself: whether it got an answer, and from whom. */
    private static final String ANSWERED = "up";

    private static final Set<String> FROM_PROMETHEUS = Set.of("instance", "job");
    private static final Pattern GROUPED = Pattern.compile("\\bby \\(([^)]*)\\)");
    private static final Pattern SELECTED = Pattern.compile("\\b([a-z]\\w*)(?:\\{([^}]*)})");
    private static final Pattern LABEL = Pattern.compile("(\\w+)\\s*(?:=~|!~|!=|=)");
    private static final Pattern FIGURE = Pattern.compile("\\b[a-z]\\w*\\b(?!\\s*\\()");
    private static final Pattern SHOWN = Pattern.compile("\\{\\{\\s*(?:\\$labels\\.)?(\\w+)\\s*}}");

    @LocalServerPort
    private int port;

    @Autowired
    private MeterRegistry meters;

    private Map<String, Set<String>> told = Map.of();

    /** @param words where labels of the answer are shown */
    private record Question(String expression, List<String> words) {}

    @BeforeEach
    void aProvinceWasAskedOnce() {
        RestClientOf.province("khanh-hoa", port)
                .get()
                .uri("/api/v1/plans")
                .retrieve()
                .toBodilessEntity();
        told = told();
    }

    @Test
    void everyFigureThatIsAskedForIsTold() throws IOException {
        assertThat(questions()).hasSizeGreaterThan(15).allSatisfy(question -> assertThat(told.keySet())
                .as(question.expression())
                .containsAll(figures(question.expression())));
    }

    @Test
    void figuresAreChosenAndGroupedByLabelsThatTheyHave() throws IOException {
        assertThat(questions()).allSatisfy(question -> {
            assertThat(common(question.expression())).as(question.expression()).containsAll(grouped(question));
            SELECTED.matcher(question.expression()).results().forEach(selection -> assertThat(
                            labels(selection.group(1)))
                    .as(selection.group())
                    .containsAll(found(LABEL, selection.group(2))));
        });
    }

    @Test
    void wordsShowLabelsThatTheAnswerHas() throws IOException {
        assertThat(questions()).allSatisfy(question -> {
            Set<String> kept = grouped(question);
            assertThat(kept.isEmpty() ? common(question.expression()) : kept)
                    .as(question.expression())
                    .containsAll(found(SHOWN, String.join(" ", question.words())));
        });
    }

    private static List<Question> questions() throws IOException {
        List<Question> all = new ArrayList<>();
        Map<String, List<Map<String, List<Map<String, Object>>>>> rules =
                new Yaml(new SafeConstructor(new LoaderOptions())).load(Files.readString(FILES.resolve("alerts.yaml")));
        rules.get("groups").forEach(group -> group.get("rules")
                .forEach(rule -> all.add(new Question(
                        (String) rule.get("expr"),
                        List.of(rule.get("annotations").toString())))));
        JsonNode dashboard = JsonMapper.shared().readTree(Files.readString(FILES.resolve("grafana-dashboard.json")));
        for (JsonNode target : dashboard.findParents("expr")) {
            all.add(new Question(
                    target.get("expr").stringValue(),
                    List.of(target.get("legendFormat").stringValue())));
        }
        for (JsonNode choice : dashboard.at("/templating/list").findValues("query")) {
            if (choice.has("query")) {
                all.add(new Question(
                        choice.get("query").stringValue().replaceAll("label_values\\((\\w+), (\\w+)\\)", "$1{$2=\"\"}"),
                        List.of()));
            }
        }
        return all;
    }

    private static Set<String> figures(String expression) {
        String bare = expression
                .replaceAll(GROUPED.pattern(), " ")
                .replaceAll("\\{[^}]*}", " ")
                .replaceAll("\\[[^]]*]", " ");
        return FIGURE.matcher(bare).results().map(each -> each.group()).collect(Collectors.toSet());
    }

    private static Set<String> grouped(Question question) {
        return GROUPED.matcher(question.expression())
                .results()
                .flatMap(each -> Stream.of(each.group(1).split(",\\s*")))
                .collect(Collectors.toSet());
    }

    private Set<String> common(String expression) {
        Set<String> labels = new TreeSet<>();
        figures(expression).stream().map(this::labels).forEach(labels::addAll);
        figures(expression).stream().map(this::labels).forEach(labels::retainAll);
        return labels;
    }

    private Set<String> labels(String figure) {
        return told.getOrDefault(figure, Set.of());
    }

    private static Set<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(each -> each.group(1)).collect(Collectors.toSet());
    }

    /** Names and labels as they stand at /actuator/prometheus. */
    private Map<String, Set<String>> told() {
        PrometheusNamingConvention naming = new PrometheusNamingConvention();
        Map<String, Set<String>> names = new TreeMap<>(Map.of(ANSWERED, FROM_PROMETHEUS));
        for (Meter meter : meters.getMeters()) {
            Meter.Id id = meter.getId();
            String name = naming.name(id.getName(), id.getType(), id.getBaseUnit());
            Set<String> labels = id.getTags().stream()
                    .map(Tag::getKey)
                    .map(naming::tagKey)
                    .collect(Collectors.toCollection(TreeSet::new));
            labels.addAll(FROM_PROMETHEUS);
            suffixes(id.getType()).forEach(suffix -> names.put(name + suffix, labels));
        }
        return names;
    }

    private static Collection<String> suffixes(Meter.Type type) {
        return switch (type) {
            case TIMER, LONG_TASK_TIMER, DISTRIBUTION_SUMMARY -> List.of("_count", "_sum", "_max");
            case COUNTER -> List.of("_total");
            case GAUGE, OTHER -> List.of("");
        };
    }
}
