package vn.danvan.replication.search;

import java.sql.ResultSet;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.danvan.shared.OrderBy;
import vn.danvan.shared.Sorting;

/** Rows as a list: one query for a page, one for how many there are, one for each set of choices. */
public final class FoundRows<T> {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Parts<T> parts;

    /**
     * The pieces of the queries; what is wanted stands in them under the names that {@link Wanted} gives, the day as
     * {@code :today}.
     *
     * @param select with its {@code from}
     * @param order SQL by the column's name
     * @param usual what decides where nobody asked for an order; ends with the key
     */
    public record Parts<T>(
            String select, String from, String wanted, Map<String, String> order, String usual, RowMapper<T> row) {}

    public FoundRows(JdbcClient jdbc, Clock clock, Parts<T> parts) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.parts = parts;
    }

    public List<T> page(Wanted wanted, List<Sorting> order, int offset, int limit) {
        return bound(
                        parts.select() + parts.wanted() + OrderBy.of(parts.order(), order, parts.usual())
                                + " limit :limit offset :offset",
                        wanted)
                .param("limit", limit)
                .param("offset", offset)
                .query(parts.row())
                .list();
    }

    public int count(Wanted wanted) {
        return bound("select count(*)" + parts.from() + parts.wanted(), wanted)
                .query(Integer.class)
                .single();
    }

    /** How many rows each value would leave, most first. @param value an expression of ours, never of a request */
    public Map<String, Integer> counts(Wanted wanted, String value) {
        return counted(
                "select " + value + " as value, count(*) as matches" + parts.from() + parts.wanted() + " and " + value
                        + " is not null group by 1 order by matches desc, value",
                wanted);
    }

    /** @param sql gives {@code value} and {@code matches}, in the order of the answer */
    public Map<String, Integer> counted(String sql, Wanted wanted) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        bound(sql, wanted).query((ResultSet row) -> {
            counts.put(row.getString("value"), row.getInt("matches"));
        });
        return counts;
    }

    private JdbcClient.StatementSpec bound(String sql, Wanted wanted) {
        return jdbc.sql(sql).params(wanted.parameters()).param("today", LocalDate.now(clock));
    }
}
