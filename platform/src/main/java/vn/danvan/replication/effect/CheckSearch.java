package vn.danvan.replication.effect;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.danvan.replication.search.FoundRows;
import vn.danvan.replication.search.Wanted;
import vn.danvan.shared.OrderBy;
import vn.danvan.shared.Sorting;

/** Checks as a list, and how many recognised models have which effect. */
@Repository
class CheckSearch {

    private static final String REACHED = "(:all or m.lead_unit in (:units)) and (not :own or m.created_by = :person)";

    private static final String WANTED = "where " + REACHED + " and (:kind = '' or " + EffectChecks.FOUND
            + " = :kind) and (:field = '' or m.field = :field)"
            + " and (:year = 0 or extract(year from c.due_on) = :year)"
            + " and (:text = '' or fold(m.name) like '%' || fold(:text) || '%') ";

    private static final Map<String, String> ORDER = Map.of(
            "model", "m.name" + OrderBy.IN_VIETNAMESE,
            "unit", "unit_name",
            "due", "c.due_on",
            "answer-by", "c.answer_by",
            "effect", "found");

    private final FoundRows<EffectCheck> rows;

    CheckSearch(JdbcClient jdbc, Clock clock) {
        rows = new FoundRows<>(
                jdbc,
                clock,
                new FoundRows.Parts<>(
                        EffectChecks.SELECT,
                        EffectChecks.FROM,
                        WANTED,
                        ORDER,
                        "c.due_on desc, c.id",
                        EffectChecks::check));
    }

    List<EffectCheck> list(Wanted wanted, List<Sorting> order, int offset, int limit) {
        return rows.page(wanted, order, offset, limit);
    }

    int count(Wanted wanted) {
        return rows.count(wanted);
    }

    Map<String, Integer> counts(Wanted wanted, CheckFilter.Facet facet) {
        return rows.counts(
                wanted,
                switch (facet) {
                    case EFFECT -> EffectChecks.FOUND;
                    case FIELD -> "m.field";
                    case YEAR -> "extract(year from c.due_on)::integer::text";
                });
    }

    /** Of all models whose recognition is in force, not only of those that were looked at. */
    Map<String, Integer> models(Wanted wanted) {
        return rows.counted(
                "select value, count(*) as matches from (select " + EffectColumn.OF_MODEL
                        + " as value from skilful_model m where " + REACHED
                        + " and m.recognised_level is not null and m.state not in ('FADED', 'REVOKED')"
                        + " and (:field = '' or m.field = :field)) each group by 1",
                wanted);
    }
}
