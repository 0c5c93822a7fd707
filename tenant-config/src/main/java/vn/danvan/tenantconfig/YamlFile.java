package vn.danvan.tenantconfig;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.NodePath;
import java.io.InputStream;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** A YAML text that can be checked against a JSON Schema and says on which line a value stands. */
final class YamlFile {

    private static final SchemaRegistryConfig STRICT =
            SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build();
    private static final YAMLMapper MAPPER = new YAMLMapper();
    private static final Map<String, Schema> SCHEMAS = new ConcurrentHashMap<>();

    private final String name;
    private final String text;
    private final @Nullable Node root;
    private final List<String> unreadable;

    YamlFile(String name, String text) {
        this.name = name;
        this.text = text;
        Node composed = null;
        List<String> problems = List.of();
        try {
            composed = new Yaml().compose(new StringReader(text));
            if (composed == null) {
                problems = List.of(name + ":1: the file is empty");
            }
        } catch (MarkedYAMLException wrong) {
            problems = List.of(name + ":" + (wrong.getProblemMark().getLine() + 1) + ": " + wrong.getProblem());
        }
        this.root = composed;
        this.unreadable = problems;
    }

    /** @param type what the file describes, once {@link #errors} found none */
    <T> T as(Class<T> type) {
        return MAPPER.readValue(text, type);
    }

    /** @param schema file below {@code /schema/}; each error is {@code file:line: path: what is wrong} */
    List<String> errors(String schema) {
        if (!unreadable.isEmpty()) {
            return unreadable;
        }
        return schema(schema).validate(text, InputFormat.YAML).stream()
                .map(this::message)
                .toList();
    }

    /** The beginning of an error about the value below these keys and indexes: {@code file:line: path: }. */
    String at(Object... path) {
        String dotted = Stream.of(path)
                .map(step -> step instanceof Integer index ? "[" + index + "]" : "." + step)
                .collect(Collectors.joining());
        return name + ":" + line(List.of(path)) + ": " + (dotted.startsWith(".") ? dotted.substring(1) : dotted) + ": ";
    }

    private String message(Error error) {
        NodePath path = error.getInstanceLocation();
        List<Object> steps = IntStream.range(0, path.getNameCount())
                .mapToObj(path::getElement)
                .toList();
        return (steps.isEmpty() ? name + ":" + line(steps) + ": " : at(steps.toArray())) + error.getMessage();
    }

    private int line(List<Object> path) {
        Node node = Objects.requireNonNull(root);
        for (Object step : path) {
            Node child = child(node, step);
            if (child == null) {
                break;
            }
            node = child;
        }
        return node.getStartMark().getLine() + 1;
    }

    private static @Nullable Node child(Node node, Object step) {
        if (node instanceof SequenceNode sequence && step instanceof Integer index) {
            return sequence.getValue().get(index);
        }
        if (node instanceof MappingNode mapping) {
            return mapping.getValue().stream()
                    .filter(entry -> entry.getKeyNode() instanceof ScalarNode key
                            && key.getValue().equals(step.toString()))
                    .map(NodeTuple::getValueNode)
                    .findFirst()
                    .orElse(null);
        }
        return null;
    }

    private static Schema schema(String file) {
        return SCHEMAS.computeIfAbsent(file, name -> {
            InputStream schema = YamlFile.class.getResourceAsStream("/schema/" + name);
            if (schema == null) {
                throw new IllegalStateException("/schema/" + name + " is missing");
            }
            return SchemaRegistry.withDefaultDialect(
                            SpecificationVersion.DRAFT_2020_12, builder -> builder.schemaRegistryConfig(STRICT))
                    .getSchema(schema, InputFormat.JSON);
        });
    }
}
