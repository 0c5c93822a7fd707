package vn.danvan.replication.effect;

import java.sql.ResultSet;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.danvan.shared.OrderBy;
import vn.danvan.shared.Sorting;
import vn.danvan.shared.UnitId;

/** Checks as a list, and how many recognised models have which effect. */
@Repository
class CheckSearch {

    private static final String REACHED = "(:all or m.lead_unit in (:units)) and (not :own or m.created_by = :person)";

    private static final String WANTED = "where " + REACHED + " and (:effect = '' or " + EffectChecks.FOUND
            + " = :effect) and (:field = '' or m.field = :field)"
            + " and (:year = 0 or extract(year from c.due_on) = :year)"
            + " and (:text = '' or fold(m.name) like '%' || fold(:text) || '%') ";

    private static final Map<String, String> ORDER = Map.of(
            "model", "m.name" + OrderBy.IN_VIETNAMESE,
            "unit", "unit_name",
            "due", "c.due_on",
            "answer-by", "c.answer_by",
            "effect", "found");

    private final JdbcClient jdbc;
    private final Clock clock;

    CheckSearch(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<EffectCheck> list(Query query, List<Sorting> order, int offset, int limit) {
        return bound(
                        EffectChecks.SELECT + WANTED + OrderBy.of(ORDER, order, "c.due_on desc, c.id")
                                + " limit :limit offset :offset",
                        query)
                .param("limit", limit)
                .param("offset", offset)
                .query(EffectChecks::check)
                .list();
    }

    int count(Query query) {
        return bound("select count(*)" + EffectChecks.FROM + WANTED, query)
                .query(Integer.class)
                .single();
    }

    Map<String, Integer> counts(Query query, CheckFilter.Facet facet) {
        String value =
                switch (facet) {
                    case EFFECT -> EffectChecks.FOUND;
                    case FIELD -> "m.field";
                    case YEAR -> "extract(year from c.due_on)::integer::text";
                };
        return counted(bound(
                "select " + value + " as value, count(*) as matches" + EffectChecks.FROM + WANTED + " and " + value
                        + " is not null group by 1 order by matches desc, value",
                query));
    }

    /** Of all models whose recognition is in force, not only of those that were looked at. */
    Map<String, Integer> models(Query query) {
        return counted(bound(
                "select value, count(*) as matches from (select " + EffectColumn.OF_MODEL
                        + " as value from skilful_model m where " + REACHED
                        + " and m.recognised_level is not null and m.state not in ('FADED', 'REVOKED')"
                        + " and (:field = '' or m.field = :field)) each group by 1",
                query));
    }

    private static Map<String, Integer> counted(JdbcClient.StatementSpec statement) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        statement.query((ResultSet row) -> {
            counts.put(row.getString("value"), row.getInt("matches"));
        });
        return counts;
    }

    /** @param units none where all may be seen; @param own where only the person's own models may */
    record Query(CheckFilter filter, @Nullable Set<UnitId> units, UUID person, boolean own) {}

    private JdbcClient.StatementSpec bound(String sql, Query query) {
        Set<UnitId> units = query.units();
        CheckFilter filter = query.filter();
        return jdbc.sql(sql)
                .param("all", units == null)
                .param(
                        "units",
                        units == null || units.isEmpty()
                                ? List.of(new UUID(0, 0))
                                : units.stream().map(UnitId::value).toList())
                .param("own", query.own())
                .param("person", query.person())
                .param("effect", filter.effect() == null ? "" : filter.effect().name())
                .param("field", filter.field() == null ? "" : filter.field().name())
                .param("year", filter.year() == null ? 0 : filter.year())
                .param("text", filter.text().strip())
                .param("today", LocalDate.now(clock));
    }
}
