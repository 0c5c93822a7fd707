package vn.danvan.organisation;

import java.sql.Date;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import vn.danvan.shared.TimeOrderedIds;
import vn.danvan.tenancy.TenantSeeder;
import vn.danvan.tenantconfig.Succession;
import vn.danvan.tenantconfig.TenantConfiguration;
import vn.danvan.tenantconfig.UnitVersion;

/** The units of a new province, their versions and successions, in three batches. */
@Component
@Order(10)
class OrganisationSeeder implements TenantSeeder {

    private final JdbcTemplate jdbc;
    private final Clock clock;

    OrganisationSeeder(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public void seed(TenantConfiguration configuration) {
        Map<String, UUID> ids = new LinkedHashMap<>();
        configuration.units().forEach(unit -> ids.computeIfAbsent(unit.code(), code -> TimeOrderedIds.next(clock)));
        List<@Nullable Object[]> units = new ArrayList<>();
        ids.forEach((code, id) -> units.add(new Object[] {id, code}));
        jdbc.batchUpdate("insert into unit (id, code) values (?, ?)", units);
        jdbc.batchUpdate(
                "insert into unit_version (id, unit_id, valid_from, valid_to, name, short_name, symbol, type, side,"
                        + " parent_id, position) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                versions(configuration.units(), ids));
        configuration.successions().forEach(succession -> create(succession, ids));
    }

    private List<@Nullable Object[]> versions(List<UnitVersion> units, Map<String, UUID> ids) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (UnitVersion unit : units) {
            rows.add(new @Nullable Object[] {
                TimeOrderedIds.next(clock),
                ids.get(unit.code()),
                Date.valueOf(unit.validFrom()),
                unit.validTo() == null ? null : Date.valueOf(unit.validTo()),
                unit.name(),
                unit.shortName(),
                unit.symbol(),
                unit.type(),
                unit.side(),
                unit.parent() == null ? null : ids.get(unit.parent()),
                rows.size()
            });
        }
        return rows;
    }

    private void create(Succession succession, Map<String, UUID> ids) {
        UUID id = TimeOrderedIds.next(clock);
        jdbc.update(
                "insert into unit_succession (id, kind, effective_on, legal_document) values (?, ?, ?, ?)",
                id,
                succession.kind(),
                Date.valueOf(succession.date()),
                succession.legalDocument());
        List<@Nullable Object[]> members = new ArrayList<>();
        succession.from().forEach(code -> members.add(new @Nullable Object[] {id, ids.get(code), false}));
        succession.to().forEach(code -> members.add(new @Nullable Object[] {id, ids.get(code), true}));
        jdbc.batchUpdate(
                "insert into unit_succession_member (succession_id, unit_id, successor) values (?, ?, ?)", members);
    }
}
