package vn.danvan.models;

import java.sql.ResultSet;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.danvan.models.life.ModelState;
import vn.danvan.shared.OrderBy;
import vn.danvan.shared.Sorting;
import vn.danvan.shared.TextFolding;
import vn.danvan.shared.UnitId;

/** Models as a list: one query for a page, one for how many there are, one for each set of choices. */
@Repository
class ModelSearch {

    private static final String WANTED = """
            where (:all or m.lead_unit in (:units) or m.desk_unit in (:units))
              and (not :nominator or m.created_by = :person)
              and (:state = '' or m.state = :state)
              and (:field = '' or m.field = :field)
              and (:year = 0 or m.registration_year = :year)
              and (:text = '' or m.id in (select id from found)) """;
    /**
     * What is sought is looked up first and by itself, in the index of trigrams. Else the planner goes through the list
     * in its order, and folds the name of one model after the other until a page is full.
     */
    private static final String FOUND = """
            with found as materialized (select s.id from skilful_model s
              where :text <> '' and s.folded like '%' || :text || '%') """;

    /** States in the order of a model's life, not of their names. */
    private static final String BY_STATE = Arrays.stream(ModelState.values())
            .map(state -> "'" + state.name() + "'")
            .collect(Collectors.joining(", ", "array_position(array[", "]::text[], m.state)"));

    private static final Map<String, String> ORDER = Map.of(
            "name", "m.name" + OrderBy.IN_VIETNAMESE,
            "code", "m.registration_year * 100000 + m.number",
            "state", BY_STATE,
            "field", "m.field",
            "desk", "desk_name",
            "lead", "lead_name");

    private final JdbcClient jdbc;
    private final ModelStore store;
    private final Clock clock;

    ModelSearch(JdbcClient jdbc, ModelStore store, Clock clock) {
        this.jdbc = jdbc;
        this.store = store;
        this.clock = clock;
    }

    List<ModelSummary> list(ModelQuery query, List<Sorting> order, int offset, int limit) {
        return bound(
                        jdbc.sql(FOUND + ModelStore.SELECT + WANTED
                                + OrderBy.of(ORDER, order, "m.changed_at desc, m.id") + " limit :limit offset :offset"),
                        query)
                .param("today", LocalDate.now(clock))
                .param("limit", limit)
                .param("offset", offset)
                .query((row, number) -> store.row(row, number).summary())
                .list();
    }

    int count(ModelQuery query) {
        return bound(jdbc.sql(FOUND + "select count(*) from skilful_model m " + WANTED), query)
                .query(Integer.class)
                .single();
    }

    Map<String, Integer> counts(ModelQuery query, ModelFilter.Facet facet) {
        String value =
                switch (facet) {
                    case STATE -> "m.state";
                    case FIELD -> "m.field";
                    case YEAR -> "m.registration_year::text";
                };
        String order =
                switch (facet) {
                    case STATE -> "min(" + BY_STATE + ")";
                    case FIELD -> "matches desc, value";
                    case YEAR -> "value desc";
                };
        Map<String, Integer> counts = new LinkedHashMap<>();
        bound(
                        jdbc.sql(FOUND + "select " + value + " as value, count(*) as matches from skilful_model m "
                                + WANTED + " and " + value + " is not null group by 1 order by " + order),
                        query)
                .query((ResultSet row) -> {
                    counts.put(row.getString("value"), row.getInt("matches"));
                });
        return counts;
    }

    /** @param units none where all may be seen; {@code own} where only the person's own may */
    record ModelQuery(ModelFilter filter, @Nullable Set<UnitId> units, UUID person, boolean own) {}

    private static JdbcClient.StatementSpec bound(JdbcClient.StatementSpec statement, ModelQuery query) {
        Set<UnitId> units = query.units();
        List<UUID> ids = units == null || units.isEmpty()
                ? List.of(new UUID(0, 0))
                : units.stream().map(UnitId::value).toList();
        return statement
                .param("all", units == null)
                .param("units", ids)
                .param("nominator", query.own())
                .param("person", query.person())
                .param("state", orEmpty(query.filter().state()))
                .param("field", orEmpty(query.filter().field()))
                .param(
                        "year",
                        query.filter().year() == null ? 0 : query.filter().year())
                .param("text", TextFolding.fold(query.filter().text().strip()));
    }

    private static String orEmpty(@Nullable Enum<?> value) {
        return value == null ? "" : value.name();
    }
}
