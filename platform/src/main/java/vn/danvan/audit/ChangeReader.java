package vn.danvan.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Makes entries readable: names in place of ids, and of a form kept as JSON only the fields that differ. */
@Component
class ChangeReader {

    private final JsonMapper json;
    private final ReferencedNames names;

    ChangeReader(JsonMapper json, ReferencedNames names) {
        this.json = json;
        this.names = names;
    }

    List<Change> read(List<StoredChange> stored) {
        List<Change> plain = stored.stream().map(this::plain).toList();
        Map<String, String> known = names.of(plain);
        return plain.stream().map(change -> named(change, known)).toList();
    }

    private Change plain(StoredChange entry) {
        return new Change(
                entry.id(),
                entry.happenedAt(),
                entry.act(),
                entry.table(),
                entry.record(),
                null,
                entry.source(),
                entry.person(),
                entry.position(),
                entry.unit(),
                entry.request(),
                values(json.readTree(entry.before()), json.readTree(entry.after())));
    }

    private List<ChangedValue> values(JsonNode before, JsonNode after) {
        List<ChangedValue> values = new ArrayList<>();
        TreeSet<String> columns = new TreeSet<>(before.propertyNames());
        columns.addAll(after.propertyNames());
        for (String column : columns) {
            ObjectNode formerly = form(before.get(column));
            ObjectNode now = form(after.get(column));
            if (formerly == null && now == null) {
                values.add(new ChangedValue(column, null, text(before.get(column)), text(after.get(column))));
            } else {
                addParts(values, column, formerly, now);
            }
        }
        return List.copyOf(values);
    }

    private static void addParts(
            List<ChangedValue> values, String column, @Nullable ObjectNode before, @Nullable ObjectNode after) {
        Map<String, String> formerly = flat(before);
        Map<String, String> now = flat(after);
        TreeSet<String> parts = new TreeSet<>(formerly.keySet());
        parts.addAll(now.keySet());
        parts.stream()
                .filter(part -> !Objects.equals(formerly.get(part), now.get(part)))
                .forEach(part -> values.add(new ChangedValue(column, part, formerly.get(part), now.get(part))));
    }

    /** The leaves of a form by their own names; forms here do not use a name twice. */
    private static Map<String, String> flat(@Nullable ObjectNode form) {
        Map<String, String> leaves = new TreeMap<>();
        if (form != null) {
            form.forEachEntry((name, value) -> {
                String text = text(value);
                if (value instanceof ObjectNode inner) {
                    leaves.putAll(flat(inner));
                } else if (text != null) {
                    leaves.put(name, text);
                }
            });
        }
        return leaves;
    }

    /** A field that holds an object, as JSON or as text that is JSON. */
    private @Nullable ObjectNode form(@Nullable JsonNode value) {
        if (value instanceof ObjectNode object) {
            return object;
        }
        if (value == null || !value.isString() || !value.stringValue().startsWith("{")) {
            return null;
        }
        try {
            return json.readTree(value.stringValue()) instanceof ObjectNode object ? object : null;
        } catch (JacksonException notJson) {
            return null;
        }
    }

    private static @Nullable String text(@Nullable JsonNode value) {
        if (value == null || value.isNull()) {
            return null;
        }
        return value.isContainer() ? value.toString() : value.asString();
    }

    private static Change named(Change change, Map<String, String> known) {
        List<ChangedValue> values = change.values().stream()
                .map(value -> new ChangedValue(
                        value.column(), value.part(), name(value.before(), known), name(value.after(), known)))
                .toList();
        return new Change(
                change.id(),
                change.happenedAt(),
                change.act(),
                change.table(),
                change.record(),
                recordName(change.record(), known),
                change.source(),
                change.person(),
                change.position(),
                change.unit(),
                change.request(),
                values);
    }

    /** An id that nothing is known of says nothing to a person. */
    private static @Nullable String recordName(@Nullable String record, Map<String, String> known) {
        return record == null ? null : known.get(record);
    }

    private static @Nullable String name(@Nullable String value, Map<String, String> known) {
        return value == null ? null : known.getOrDefault(value, value);
    }
}
