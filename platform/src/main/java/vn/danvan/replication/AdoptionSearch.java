package vn.danvan.replication;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.danvan.replication.search.FoundRows;
import vn.danvan.replication.search.Wanted;
import vn.danvan.shared.OrderBy;
import vn.danvan.shared.Sorting;

/** Adoptions as a list. */
@Repository
class AdoptionSearch {

    private static final String YEAR = "extract(year from a.asked_at at time zone 'Asia/Ho_Chi_Minh')";

    private static final String WANTED = "where (:all or a.unit_id in (:units) or m.lead_unit in (:units))"
            + " and (not :own or a.asked_by = :person or m.created_by = :person)"
            + " and (:kind = '' or a.state = :kind) and (:field = '' or m.field = :field)"
            + " and (:year = 0 or " + YEAR + " = :year)"
            + " and (:text = '' or fold(m.name || ' ' || " + AdoptionRows.NAME_OF.formatted("a.unit_id")
            + ") like '%' || fold(:text) || '%') ";

    private static final Map<String, String> ORDER = Map.of(
            "model", "m.name" + OrderBy.IN_VIETNAMESE,
            "unit", "unit_name",
            "state", "a.state",
            "asked", "a.asked_at",
            "confirmed", "a.confirmed_on");

    private final FoundRows<Adoption> rows;

    AdoptionSearch(JdbcClient jdbc, Clock clock) {
        rows = new FoundRows<>(
                jdbc,
                clock,
                new FoundRows.Parts<>(
                        AdoptionRows.SELECT,
                        AdoptionRows.FROM,
                        WANTED,
                        ORDER,
                        "a.changed_at desc, a.id",
                        AdoptionRows::adoption));
    }

    List<Adoption> list(Wanted wanted, List<Sorting> order, int offset, int limit) {
        return rows.page(wanted, order, offset, limit);
    }

    int count(Wanted wanted) {
        return rows.count(wanted);
    }

    Map<String, Integer> counts(Wanted wanted, AdoptionFilter.Facet facet) {
        return rows.counts(
                wanted,
                switch (facet) {
                    case STATE -> "a.state";
                    case FIELD -> "m.field";
                    case YEAR -> YEAR + "::integer::text";
                });
    }
}
