package vn.danvan.council.conflict;

import java.sql.ResultSet;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.danvan.shared.TextFolding;

/** The tree of units as the rules need it. */
@Repository
class UnitFactsQueries {

    private final JdbcClient jdbc;

    UnitFactsQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    UnitFacts on(LocalDate today, ConflictSettings.Levels levels) {
        Map<UUID, UUID> superiors = new HashMap<>();
        Map<UUID, String> names = new HashMap<>();
        Map<String, Set<UUID>> bearers = new HashMap<>();
        jdbc.sql("""
                        select distinct on (unit_id) unit_id, parent_id, name, short_name from unit_version
                        where valid_from <= ? order by unit_id, valid_from desc""").param(today).query((ResultSet row) -> {
            UUID unit = row.getObject("unit_id", UUID.class);
            UUID parent = row.getObject("parent_id", UUID.class);
            if (parent != null) {
                superiors.put(unit, parent);
            }
            names.put(unit, row.getString("name"));
            bear(bearers, row.getString("name"), unit);
            bear(bearers, row.getString("short_name"), unit);
        });
        return new UnitFacts(superiors, names, sole(bearers), successions(), levels);
    }

    private static void bear(Map<String, Set<UUID>> bearers, @Nullable String name, UUID unit) {
        if (name != null && !name.isBlank()) {
            bearers.computeIfAbsent(TextFolding.fold(name), key -> new HashSet<>())
                    .add(unit);
        }
    }

    private static Map<String, UUID> sole(Map<String, Set<UUID>> bearers) {
        Map<String, UUID> sole = new HashMap<>();
        bearers.forEach((name, units) -> {
            if (units.size() == 1) {
                sole.put(name, units.iterator().next());
            }
        });
        return sole;
    }

    private Map<UUID, Set<UUID>> successions() {
        Map<UUID, Set<UUID>> succeeded = new HashMap<>();
        jdbc.sql("""
                        select a.unit_id as one, b.unit_id as other from unit_succession_member a
                        join unit_succession_member b on b.succession_id = a.succession_id
                          and b.successor <> a.successor and b.unit_id <> a.unit_id""").query((ResultSet row) -> {
            succeeded
                    .computeIfAbsent(row.getObject("one", UUID.class), id -> new HashSet<>())
                    .add(row.getObject("other", UUID.class));
        });
        return succeeded;
    }
}
