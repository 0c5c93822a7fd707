package vn.danvan.plans.search;

import java.sql.ResultSet;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.danvan.documents.DocumentId;
import vn.danvan.documents.DocumentRegister;
import vn.danvan.documents.DocumentRows;
import vn.danvan.identity.ReadScope;
import vn.danvan.plans.PlanId;
import vn.danvan.plans.approval.PlanState;
import vn.danvan.shared.OrderBy;
import vn.danvan.shared.Sorting;
import vn.danvan.shared.TextFolding;

/** Plans as a list: one query for a page, one for how many there are, one for each set of choices. */
@Repository
public class PlanSearch {

    private static final String WANTED = " from plan p join official_document d on d.id = p.document_id"
            + " where (:all or p.owner_unit in (:units))"
            + " and (:state = '' or p.state = :state) and (:side = '' or d.side = :side)"
            + " and (:year = 0 or " + DocumentRows.YEAR + " = :year)";

    /** Counted for the plans of the page alone, not for those before it, unless they decide what is on the page. */
    private static final String TASKS = "(select count(*) from task t where t.plan_id = p.id and t.copy_of is null"
            + " and t.state <> 'WITHDRAWN') as tasks";

    /** States in the order of a plan's life, not of their names. */
    private static final String BY_STATE = Arrays.stream(PlanState.values())
            .map(state -> "'" + state.name() + "'")
            .collect(Collectors.joining(", ", "array_position(array[", "]::text[], p.state)"));

    private static final Map<String, String> ORDER = Map.of(
            "number",
            "d.number",
            "title",
            "d.title" + OrderBy.IN_VIETNAMESE,
            "issuer",
            "d.issuer" + OrderBy.IN_VIETNAMESE,
            "issued-on",
            "coalesce(d.issued_on, make_date(d.issued_year, 1, 1))",
            "state",
            BY_STATE,
            "tasks",
            "tasks");

    private final JdbcClient jdbc;

    PlanSearch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<PlanSummary> list(PlanFilter filter, ReadScope scope, List<Sorting> order, int offset, int limit) {
        boolean byTasks = order.stream().anyMatch(each -> each.column().equals("tasks"));
        String page = "select p.id, p.document_id, p.state, p.version, p.created_at" + (byTasks ? ", " + TASKS : "")
                + wanted(filter) + OrderBy.of(ORDER, order, "p.created_at desc, p.id desc")
                + " offset :offset limit :limit";
        return bound(
                        "select p.id, p.document_id, p.state, p.version, " + DocumentRows.COLUMNS + ", "
                                + (byTasks ? "p.tasks" : TASKS)
                                + " from (" + page
                                + ") p join official_document d on d.id = p.document_id"
                                + OrderBy.of(ORDER, order, "p.created_at desc, p.id desc"),
                        filter,
                        scope)
                .param("offset", offset)
                .param("limit", limit)
                .query((row, number) -> new PlanSummary(
                        new PlanId(row.getObject("id", UUID.class)),
                        new DocumentId(row.getObject("document_id", UUID.class)),
                        row.getString("state"),
                        row.getInt("version"),
                        row.getInt("tasks"),
                        DocumentRows.facts(row)))
                .list();
    }

    public int count(PlanFilter filter, ReadScope scope) {
        return bound("select count(*)" + wanted(filter), filter, scope)
                .query(Integer.class)
                .single();
    }

    public Map<String, Integer> counts(PlanFilter filter, ReadScope scope, PlanFilter.Facet facet) {
        String value =
                switch (facet) {
                    case STATE -> "p.state";
                    case SIDE -> "d.side";
                    case YEAR -> DocumentRows.YEAR + "::text";
                };
        String order =
                switch (facet) {
                    case STATE -> "min(" + BY_STATE + ")";
                    case SIDE -> "matches desc, value";
                    case YEAR -> "value desc";
                };
        Map<String, Integer> counts = new LinkedHashMap<>();
        bound(
                        "select " + value + " as value, count(*) as matches" + wanted(filter) + " and " + value
                                + " is not null group by 1 order by " + order,
                        filter,
                        scope)
                .query((ResultSet row) -> {
                    counts.put(row.getString("value"), row.getInt("matches"));
                });
        return counts;
    }

    private static String wanted(PlanFilter filter) {
        return WANTED + DocumentRows.saying(filter.text());
    }

    private JdbcClient.StatementSpec bound(String sql, PlanFilter filter, ReadScope scope) {
        return jdbc.sql(sql)
                .param("all", scope instanceof ReadScope.Everything)
                .param("units", DocumentRegister.units(scope))
                .param("text", TextFolding.fold(filter.text()))
                .param("state", filter.state() == null ? "" : filter.state().name())
                .param("side", filter.side() == null ? "" : filter.side().name())
                .param("year", filter.year() == null ? 0 : filter.year());
    }
}
