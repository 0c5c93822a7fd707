package vn.danvan.organisation;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import vn.danvan.organisation.UnitTimeline.Version;
import vn.danvan.shared.Side;
import vn.danvan.shared.TimeOrderedIds;

/** Reads the whole structure in one query and writes what changed in four batches. */
@Repository
class Structures {

    private final JdbcTemplate jdbc;
    private final Clock clock;

    Structures(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Until the transaction ends nobody else of this province changes units: two edits could close a circle. */
    Structure loadForChange() {
        jdbc.query("select pg_advisory_xact_lock(hashtextextended(current_schema() || '/unit', 0))", row -> {});
        return load();
    }

    Structure load() {
        Map<UUID, UnitTimeline> units = new LinkedHashMap<>();
        Map<UUID, List<Version>> versions = new LinkedHashMap<>();
        jdbc.query("""
                select u.id as unit_id, u.code, u.version, v.id, v.position, v.valid_from, v.valid_to, v.name,
                       v.short_name, v.symbol, v.type, v.side, p.code as parent_code
                from unit u join unit_version v on v.unit_id = u.id left join unit p on p.id = v.parent_id
                order by u.code, v.valid_from""", row -> {
            UUID id = row.getObject("unit_id", UUID.class);
            versions.computeIfAbsent(id, any -> new ArrayList<>()).add(version(row));
            units.put(id, new UnitTimeline(id, row.getString("code"), row.getInt("version"), versions.get(id)));
        });
        return new Structure(units.values(), () -> TimeOrderedIds.next(clock));
    }

    void save(Structure structure) {
        List<@Nullable Object[]> newUnits = new ArrayList<>();
        List<@Nullable Object[]> oldUnits = new ArrayList<>();
        List<@Nullable Object[]> closed = new ArrayList<>();
        List<@Nullable Object[]> added = new ArrayList<>();
        for (UnitTimeline unit : structure.touched()) {
            if (unit.isNew()) {
                newUnits.add(new @Nullable Object[] {unit.id(), unit.code()});
            } else {
                oldUnits.add(new @Nullable Object[] {unit.id()});
            }
            unit.closed().forEach(each -> closed.add(new @Nullable Object[] {date(each.to()), each.id()}));
            unit.added().forEach(each -> added.add(columns(unit, each, structure)));
        }
        jdbc.batchUpdate("insert into unit (id, code) values (?, ?)", newUnits);
        jdbc.batchUpdate("update unit set version = version + 1 where id = ?", oldUnits);
        jdbc.batchUpdate("update unit_version set valid_to = ? where id = ?", closed);
        jdbc.batchUpdate(
                "insert into unit_version (id, unit_id, valid_from, valid_to, name, short_name, symbol, type, side,"
                        + " parent_id, position) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                added);
    }

    private static @Nullable Object[] columns(UnitTimeline unit, Version version, Structure structure) {
        UnitFacts facts = version.facts();
        UUID parent = facts.parent() == null
                ? null
                : structure.find(facts.parent()).map(UnitTimeline::id).orElseThrow();
        return new @Nullable Object[] {
            version.id(),
            unit.id(),
            Date.valueOf(version.from()),
            date(version.to()),
            facts.name(),
            facts.shortName(),
            facts.symbol(),
            facts.type(),
            facts.side().name(),
            parent,
            version.position()
        };
    }

    private static @Nullable Date date(@Nullable LocalDate day) {
        return day == null ? null : Date.valueOf(day);
    }

    private static Version version(ResultSet row) throws SQLException {
        return new Version(
                row.getObject("id", UUID.class),
                new UnitFacts(
                        row.getString("name"),
                        row.getString("short_name"),
                        row.getString("symbol"),
                        row.getString("type"),
                        Side.valueOf(row.getString("side")),
                        row.getString("parent_code")),
                row.getInt("position"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class));
    }
}
