package vn.danvan.audit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    private static final String NAMES = """
            select id, full_name as name from person where id = any (:ids)
            union all select id, position from post where id = any (:ids)
            union all select id, username from account where id = any (:ids)
            union all select distinct on (unit_id) unit_id, name from (
              select unit_id, name, valid_from from unit_version where unit_id = any (:ids) order by unit_id, valid_from desc) v
            union all select id, concat_ws(' · ', number_printed, title) from official_document where id = any (:ids)
            union all select p.id, concat_ws(' · ', d.number_printed, d.title)
              from plan p join official_document d on d.id = p.document_id where p.id = any (:ids)
            union all select id, code || ' ' || left(text, 80) from task where id = any (:ids)
            union all select id, name from skilful_model where id = any (:ids)
            union all select id, file_name from document_import where id = any (:ids)
            union all select id, name from unit_group where id = any (:ids)
            union all select id, name from scoring_scheme where id = any (:ids)
            """;

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
        return ids.isEmpty() ? Map.of() : named(ids);
    }

    private static Stream<String> both(ChangedValue value) {
        return Stream.concat(Stream.ofNullable(value.before()), Stream.ofNullable(value.after()));
    }

    private Map<String, String> named(Set<UUID> ids) {
        Map<String, String> names = new HashMap<>();
        jdbc.sql(NAMES)
                .param("ids", ids.toArray(UUID[]::new))
                .query((row, number) -> Map.entry(row.getString(1), row.getString(2)))
                .list()
                .forEach(entry -> names.put(entry.getKey(), entry.getValue()));
        return names;
    }
}
