package vn.danvan.tenantconfig;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.NodePath;
import java.io.InputStream;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** A YAML text checked against a JSON Schema; errors name the line on which the offending value stands. */
record YamlFile(String name, String text) {

    private static final String SCHEMA = "/schema/tenant.schema.json";

    List<String> errors() {
        Node root;
        try {
            root = new Yaml().compose(new StringReader(text));
        } catch (MarkedYAMLException unreadable) {
            return List.of(name + ":" + (unreadable.getProblemMark().getLine() + 1) + ": " + unreadable.getProblem());
        }
        return schema().validate(text, InputFormat.YAML).stream()
                .map(error -> name + ":" + line(root, error) + ": " + message(error))
                .toList();
    }

    private static String message(Error error) {
        NodePath path = error.getInstanceLocation();
        return (path.getNameCount() == 0 ? "" : path.toString().substring(1) + ": ") + error.getMessage();
    }

    private static int line(Node root, Error error) {
        Node node = root;
        NodePath path = error.getInstanceLocation();
        for (int depth = 0; depth < path.getNameCount(); depth++) {
            Optional<Node> child = child(node, path.getElement(depth));
            if (child.isEmpty()) {
                break;
            }
            node = child.get();
        }
        return node.getStartMark().getLine() + 1;
    }

    private static Optional<Node> child(Node node, Object step) {
        if (node instanceof SequenceNode sequence && step instanceof Integer index) {
            return Optional.of(sequence.getValue().get(index));
        }
        if (node instanceof MappingNode mapping) {
            return mapping.getValue().stream()
                    .filter(entry -> entry.getKeyNode() instanceof ScalarNode key
                            && key.getValue().equals(step.toString()))
                    .map(NodeTuple::getValueNode)
                    .findFirst();
        }
        return Optional.empty();
    }

    private static Schema schema() {
        InputStream schema = YamlFile.class.getResourceAsStream(SCHEMA);
        if (schema == null) {
            throw new IllegalStateException(SCHEMA + " is missing");
        }
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema, InputFormat.JSON);
    }
}
