package vn.danvan.replication;

import java.sql.ResultSet;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.danvan.shared.OrderBy;
import vn.danvan.shared.Sorting;
import vn.danvan.shared.UnitId;

/** Adoptions as a list: one query for a page, one for how many there are, one for each set of choices. */
@Repository
class AdoptionSearch {

    private static final String WANTED = """
            where (:all or a.unit_id in (:units) or m.lead_unit in (:units))
              and (not :own or a.asked_by = :person or m.created_by = :person)
              and (:state = '' or a.state = :state)
              and (:field = '' or m.field = :field)
              and (:year = 0 or extract(year from a.asked_at at time zone 'Asia/Ho_Chi_Minh') = :year)
              and (:text = '' or fold(m.name || ' ' || %s) like '%%' || fold(:text) || '%%') """.formatted(AdoptionRows.NAME_OF.formatted("a.unit_id"));

    private static final Map<String, String> ORDER = Map.of(
            "model", "m.name" + OrderBy.IN_VIETNAMESE,
            "unit", "unit_name",
            "state", "a.state",
            "asked", "a.asked_at",
            "confirmed", "a.confirmed_on");

    private final JdbcClient jdbc;
    private final Clock clock;

    AdoptionSearch(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<Adoption> list(Query query, List<Sorting> order, int offset, int limit) {
        return bound(
                        AdoptionRows.SELECT + WANTED + OrderBy.of(ORDER, order, "a.changed_at desc, a.id")
                                + " limit :limit offset :offset",
                        query)
                .param("limit", limit)
                .param("offset", offset)
                .query(AdoptionRows::adoption)
                .list();
    }

    int count(Query query) {
        return bound("select count(*)" + AdoptionRows.FROM + WANTED, query)
                .query(Integer.class)
                .single();
    }

    Map<String, Integer> counts(Query query, AdoptionFilter.Facet facet) {
        String value =
                switch (facet) {
                    case STATE -> "a.state";
                    case FIELD -> "m.field";
                    case YEAR -> "extract(year from a.asked_at at time zone 'Asia/Ho_Chi_Minh')::integer::text";
                };
        Map<String, Integer> counts = new LinkedHashMap<>();
        bound(
                        "select " + value + " as value, count(*) as matches" + AdoptionRows.FROM + WANTED + " and "
                                + value + " is not null group by 1 order by matches desc, value",
                        query)
                .query((ResultSet row) -> {
                    counts.put(row.getString("value"), row.getInt("matches"));
                });
        return counts;
    }

    /** @param units none where all may be seen; @param own where only what the person has a part in may */
    record Query(AdoptionFilter filter, java.util.@Nullable Set<UnitId> units, UUID person, boolean own) {}

    private JdbcClient.StatementSpec bound(String sql, Query query) {
        AdoptionFilter filter = query.filter();
        var units = query.units();
        return jdbc.sql(sql)
                .param("all", units == null)
                .param(
                        "units",
                        units == null || units.isEmpty()
                                ? List.of(new UUID(0, 0))
                                : units.stream().map(UnitId::value).toList())
                .param("own", query.own())
                .param("person", query.person())
                .param("state", filter.state() == null ? "" : filter.state().name())
                .param("field", filter.field() == null ? "" : filter.field().name())
                .param("year", filter.year() == null ? 0 : filter.year())
                .param("text", filter.text().strip())
                .param("today", LocalDate.now(clock));
    }
}
