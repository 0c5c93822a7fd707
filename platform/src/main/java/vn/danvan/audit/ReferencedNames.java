package vn.danvan.audit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What the ids in a page of changes stand for, in one query. Ids are random, so one id names one record in all tables;
 * what no longer exists keeps its id.
 */
@Component
class ReferencedNames {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final String UNIT =
            "(select name from unit_version u where u.unit_id = %s order by valid_from desc limit 1)";

    /**
     * By the table that an id is of. Every record that a change can stand on is here, so that what hangs on it says of what
     * it is: a step of an adoption is told by the adoption. A decision's title may name a model before it is announced.
     */
    static final Map<String, String> BY_TABLE = Map.ofEntries(
            named("person", "full_name", ""),
            named("post", "position", ""),
            named("account", "username", ""),
            named("unit", UNIT.formatted("r.id"), ""),
            named("unit_group", "name", ""),
            named("unit_succession", "coalesce(legal_document, to_char(effective_on, 'DD/MM/YYYY'))", ""),
            named("official_document", "concat_ws(' · ', number_printed, title)", ""),
            named("document_import", "file_name", ""),
            named(
                    "plan",
                    "concat_ws(' · ', d.number_printed, d.title)",
                    "join official_document d on d.id = r.document_id"),
            named("task", "code || ' ' || left(text, 80)", ""),
            named("scoring_scheme", "name", ""),
            named("skilful_model", "name", ""),
            named("registration_form", "year::text", ""),
            named("model_quota", "concat_ws(' · ', year, " + UNIT.formatted("r.unit_id") + ")", ""),
            named("library_entry", "r.name", ""),
            named(
                    "adoption",
                    "concat_ws(' · ', m.name, " + UNIT.formatted("r.unit_id") + ")",
                    "join skilful_model m on m.id = r.model_id"),
            named("effect_check", "m.name", "join skilful_model m on m.id = r.model_id"),
            named("council", "name", ""),
            named("council_member", "p.full_name", "join person p on p.id = r.person_id"),
            named("appraisal_round", "name", ""),
            named(
                    "score_sheet",
                    "concat_ws(' · ', a.name, m.name)",
                    "join appraisal_round a on a.id = r.round_id join skilful_model m on m.id = r.model_id"),
            named("meeting", "title", ""),
            named("meeting_item", "title", ""),
            named("ballot", "title", ""),
            named("recognition_decision", "case state when 'PUBLISHED' then concat_ws(' · ', document, title) end", ""),
            named("saved_view", "name", ""));

    private static final String NAMES = String.join(" union all ", new TreeMap<>(BY_TABLE).values());

    private final JdbcClient jdbc;

    ReferencedNames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<String, String> of(List<Change> changes) {
        Set<UUID> ids = changes.stream()
                .flatMap(change -> Stream.concat(
                        Stream.ofNullable(change.record()),
                        change.values().stream().flatMap(ReferencedNames::both)))
                .filter(value -> ID.matcher(value).matches())
                .map(UUID::fromString)
                .collect(Collectors.toSet());
        return ids.isEmpty() ? Map.of() : known(ids);
    }

    private static Stream<String> both(ChangedValue value) {
        return Stream.concat(Stream.ofNullable(value.before()), Stream.ofNullable(value.after()));
    }

    private static Map.Entry<String, String> named(String table, String name, String others) {
        return Map.entry(table, "select r.id, %s from %s r %s where r.id = any (:ids)".formatted(name, table, others));
    }

    private Map<String, String> known(Set<UUID> ids) {
        Map<String, String> names = new HashMap<>();
        jdbc.sql(NAMES).param("ids", ids.toArray(UUID[]::new)).query(row -> {
            String name = row.getString(2);
            if (name != null && !name.isBlank()) {
                names.put(row.getString(1), name);
            }
        });
        return names;
    }
}
