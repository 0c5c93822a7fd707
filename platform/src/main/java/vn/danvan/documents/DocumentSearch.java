package vn.danvan.documents;

import java.sql.ResultSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.danvan.identity.ReadScope;
import vn.danvan.shared.OrderBy;
import vn.danvan.shared.Sorting;
import vn.danvan.shared.TextFolding;

/** The register as a list: one query for a page, one for how many there are, one for each set of choices. */
@Repository
class DocumentSearch {

    private static final String WANTED = " from official_document d where (:all or d.owner_unit in (:units))"
            + " and (:side = '' or d.side = :side) and (:type = '' or d.type_name = :type)"
            + " and (:year = 0 or " + DocumentRows.YEAR + " = :year)";

    private static final Map<String, String> ORDER = Map.of(
            "number", "d.number",
            "title", "d.title" + OrderBy.IN_VIETNAMESE,
            "type", "d.type_name" + OrderBy.IN_VIETNAMESE,
            "issuer", "d.issuer" + OrderBy.IN_VIETNAMESE,
            "issued-on", "coalesce(d.issued_on, make_date(d.issued_year, 1, 1))",
            "signatory", "d.signatory" + OrderBy.IN_VIETNAMESE);

    private final JdbcClient jdbc;

    DocumentSearch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<DocumentSummary> list(DocumentFilter filter, ReadScope scope, List<Sorting> order, int offset, int limit) {
        return bound(
                        "select d.id, " + DocumentRows.COLUMNS + wanted(filter)
                                + OrderBy.of(ORDER, order, "d.created_at desc, d.id desc")
                                + " offset :offset limit :limit",
                        filter,
                        scope)
                .param("offset", offset)
                .param("limit", limit)
                .query((row, number) ->
                        new DocumentSummary(new DocumentId(row.getObject("id", UUID.class)), DocumentRows.facts(row)))
                .list();
    }

    int count(DocumentFilter filter, ReadScope scope) {
        return bound("select count(*)" + wanted(filter), filter, scope)
                .query(Integer.class)
                .single();
    }

    Map<String, Integer> counts(DocumentFilter filter, ReadScope scope, DocumentFilter.Facet facet) {
        String value =
                switch (facet) {
                    case SIDE -> "d.side";
                    case TYPE -> "d.type_name";
                    case YEAR -> DocumentRows.YEAR + "::text";
                };
        String order = facet == DocumentFilter.Facet.YEAR ? "value desc" : "matches desc, value";
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

    private static String wanted(DocumentFilter filter) {
        return WANTED + DocumentRows.saying(filter.text());
    }

    private JdbcClient.StatementSpec bound(String sql, DocumentFilter filter, ReadScope scope) {
        return jdbc.sql(sql)
                .param("all", scope instanceof ReadScope.Everything)
                .param("units", DocumentRegister.units(scope))
                .param("text", TextFolding.fold(filter.text()))
                .param("side", filter.side() == null ? "" : filter.side().name())
                .param("type", filter.typeName() == null ? "" : filter.typeName())
                .param("year", filter.year() == null ? 0 : filter.year());
    }
}
