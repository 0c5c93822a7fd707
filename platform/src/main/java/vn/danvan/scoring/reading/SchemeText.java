package vn.danvan.scoring.reading;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.NodePath;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;
import vn.danvan.scoring.reading.SchemeError.Reason;
import vn.danvan.scoring.scheme.Scheme;

/** A scheme as YAML or JSON text. JSON is YAML too, so one reader takes both. */
public final class SchemeText {

    private static final int MAX_LENGTH = 256 * 1024;
    private static final Set<String> TOLD = Set.of(
            "required",
            "additionalProperties",
            "propertyNames",
            "type",
            "enum",
            "minimum",
            "exclusiveMinimum",
            "maximum",
            "minItems",
            "pattern");
    private static final YAMLMapper MAPPER = YAMLMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();
    /** Stored schemes are JSON: as YAML the mapper would write kinds as tags, which nobody types. */
    private static final JsonMapper STORED = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private static final Schema SCHEMA = schema();

    private SchemeText() {}

    /** @throws SchemeProblem with everything that is wrong with it */
    public static Scheme read(String text) {
        Scheme scheme = shaped(text);
        List<SchemeError> errors = SchemeCheck.errors(scheme);
        if (!errors.isEmpty()) {
            throw new SchemeProblem(errors);
        }
        return scheme;
    }

    /** What {@link #write} wrote. It was checked when it came, by the rules of that day. */
    public static Scheme stored(String text) {
        return STORED.readValue(text, Scheme.class);
    }

    public static String write(Scheme scheme) {
        return STORED.writeValueAsString(scheme);
    }

    private static Scheme shaped(String text) {
        if (text.length() > MAX_LENGTH) {
            throw new SchemeProblem(List.of(SchemeError.whole(Reason.TOO_LARGE, MAX_LENGTH / 1024)));
        }
        try {
            JsonNode tree = MAPPER.readTree(text);
            List<SchemeError> errors = SCHEMA.validate(tree).stream()
                    .map(SchemeText::told)
                    .distinct()
                    .toList();
            if (!errors.isEmpty()) {
                throw new SchemeProblem(errors);
            }
            return MAPPER.treeToValue(tree, Scheme.class);
        } catch (JacksonException unreadable) {
            int line = unreadable.getLocation() == null
                    ? 1
                    : Math.max(1, unreadable.getLocation().getLineNr());
            throw new SchemeProblem(List.of(SchemeError.whole(Reason.UNREADABLE, line)));
        }
    }

    private static SchemeError told(Error error) {
        String path = path(error.getInstanceLocation());
        if (!TOLD.contains(error.getKeyword())) {
            return SchemeError.shape(path, "other", error.getMessage());
        }
        String what = error.getProperty() == null ? text(error.getInstanceNode()) : error.getProperty();
        return SchemeError.shape(path, error.getKeyword(), what, text(allowed(error.getSchemaNode())));
    }

    /** Names are checked by a schema of their own, of which the list is what people need. */
    private static @Nullable JsonNode allowed(@Nullable JsonNode node) {
        return node != null && node.has("enum") ? node.get("enum") : node;
    }

    private static String text(@Nullable JsonNode node) {
        return node == null ? "" : node.toString();
    }

    private static String path(NodePath location) {
        StringBuilder path = new StringBuilder();
        for (int index = 0; index < location.getNameCount(); index++) {
            Object step = location.getElement(index);
            if (step instanceof Integer number) {
                path.append('[').append(number).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step);
            }
        }
        return path.toString();
    }

    private static Schema schema() {
        InputStream text = Objects.requireNonNull(SchemeText.class.getResourceAsStream("/scoring/scheme.schema.json"));
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(text, InputFormat.JSON);
    }
}
