package vn.danvan.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.danvan.identity.UnitTree;
import vn.danvan.shared.Side;
import vn.danvan.shared.TextFolding;
import vn.danvan.shared.UnitId;

/** Reads of the dated tree, one query each. */
@Repository
class Units implements UnitTree {

    private static final String ROW = """
            select u.id, u.code, v.name, v.short_name, v.symbol, v.type, v.side, v.parent_id, v.valid_from, v.valid_to,
                   p.code as parent_code,
                   (select count(*) from unit_version c where c.parent_id = u.id
                      and c.valid_from <= :day and (c.valid_to is null or c.valid_to > :day)) as children
            from unit u join unit_version v on v.unit_id = u.id left join unit p on p.id = v.parent_id
            """;
    private static final String HOLDS = " v.valid_from <= :day and (v.valid_to is null or v.valid_to > :day) ";

    private final JdbcClient jdbc;

    Units(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<UnitRow> children(@Nullable UnitId parent, LocalDate day) {
        String below = parent == null ? "v.parent_id is null" : "v.parent_id = :parent";
        return jdbc.sql(ROW + "where" + HOLDS + "and " + below + " order by v.position")
                .param("day", day)
                .param("parent", parent == null ? null : parent.value())
                .query(Units::row)
                .list();
    }

    /** The whole tree of the day in one query. */
    List<UnitRow> all(LocalDate day) {
        return jdbc.sql(ROW + "where" + HOLDS + "order by v.position, u.code")
                .param("day", day)
                .query(Units::row)
                .list();
    }

    List<UnitRow> search(String text, LocalDate day, int offset, int limit) {
        return jdbc.sql(ROW + "where" + HOLDS + """
                        and (fold(v.name) like '%' || fold(:text) || '%'
                          or fold(v.short_name) like '%' || fold(:text) || '%'
                          or lower(u.code) = lower(:text))
                        order by v.position offset :offset limit :limit""")
                .param("day", day)
                .param("text", text)
                .param("offset", offset)
                .param("limit", limit)
                .query(Units::row)
                .list();
    }

    Optional<UnitRow> find(UnitId unit, LocalDate day) {
        return jdbc.sql(ROW + "where" + HOLDS + "and u.id = :unit")
                .param("day", day)
                .param("unit", unit.value())
                .query(Units::row)
                .optional();
    }

    @Override
    public Set<UnitId> selfAndBelow(UnitId unit, LocalDate day) {
        return ids(jdbc.sql("""
                        with recursive below as (
                          select :unit ::uuid as id
                          union
                          select v.unit_id from unit_version v join below b on v.parent_id = b.id
                          where v.valid_from <= :day and (v.valid_to is null or v.valid_to > :day)
                        ) select id from below""").param("unit", unit.value()).param("day", day));
    }

    @Override
    public Set<UnitId> ofGovernment(LocalDate day) {
        return ids(jdbc.sql("select v.unit_id from unit_version v where v.side = 'GOVERNMENT' and" + HOLDS)
                .param("day", day));
    }

    @Override
    public Map<String, UnitId> byNames(Collection<String> names, LocalDate day) {
        if (names.isEmpty()) {
            return Map.of();
        }
        Map<String, UnitId> byFolded = new HashMap<>();
        jdbc.sql("select fold(v.name) as name, min(v.unit_id::text) as unit from unit_version v where" + HOLDS
                        + "and fold(v.name) in (:names) group by fold(v.name) having count(distinct v.unit_id) = 1")
                .param("day", day)
                .param("names", names.stream().map(TextFolding::fold).distinct().toList())
                .query(row -> {
                    byFolded.put(row.getString("name"), UnitId.of(row.getString("unit")));
                });
        Map<String, UnitId> found = new HashMap<>();
        for (String name : names) {
            UnitId unit = byFolded.get(TextFolding.fold(name));
            if (unit != null) {
                found.put(name, unit);
            }
        }
        return found;
    }

    @Override
    public Map<UnitId, String> names(Collection<UnitId> units, LocalDate day) {
        if (units.isEmpty()) {
            return Map.of();
        }
        Map<UnitId, String> names = new HashMap<>();
        jdbc.sql("select distinct on (unit_id) unit_id, name from unit_version"
                        + " where unit_id in (:units) and valid_from <= :day order by unit_id, valid_from desc")
                .param("units", units.stream().map(UnitId::value).distinct().toList())
                .param("day", day)
                .query(row -> {
                    names.put(new UnitId(row.getObject("unit_id", UUID.class)), row.getString("name"));
                });
        return names;
    }

    @Override
    public UnitId byCode(String code) {
        return find(code).orElseThrow(() -> new IllegalArgumentException("no unit has the code " + code));
    }

    Optional<UnitId> find(String code) {
        return jdbc.sql("select id from unit where code = ?")
                .param(code)
                .query(UUID.class)
                .optional()
                .map(UnitId::new);
    }

    private static Set<UnitId> ids(JdbcClient.StatementSpec statement) {
        return new LinkedHashSet<>(statement
                .query((row, number) -> new UnitId(row.getObject(1, UUID.class)))
                .list());
    }

    static UnitRow row(ResultSet row, int number) throws SQLException {
        UUID parent = row.getObject("parent_id", UUID.class);
        return new UnitRow(
                new UnitId(row.getObject("id", UUID.class)),
                row.getString("code"),
                row.getString("name"),
                row.getString("short_name"),
                row.getString("symbol"),
                row.getString("type"),
                Side.valueOf(row.getString("side")),
                parent == null ? null : new UnitId(parent),
                row.getString("parent_code"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                row.getInt("children"));
    }
}
