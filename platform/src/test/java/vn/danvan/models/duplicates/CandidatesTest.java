package vn.danvan.models.duplicates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.danvan.PlatformTest;
import vn.danvan.TestServer;
import vn.danvan.models.duplicates.LabelledPairs.Pair;
import vn.danvan.tenancy.CurrentTenant;
import vn.danvan.tenancy.OwnProvinces;
import vn.danvan.tenancy.TenantId;
import vn.danvan.tenancy.provinces.ProvinceLaunch;

/** The labelled pairs among two thousand other registrations of the same themes and places, all the way through SQL. */
@PlatformTest
class CandidatesTest {

    private static final TenantId PROVINCE = new TenantId("trung-lap");
    private static final int PAIRS = 500;
    private static final int OTHERS = 1000;

    private int number;

    @Autowired
    private ProvinceLaunch launch;

    @Autowired
    private DuplicateCandidates candidates;

    @Autowired
    private PlatformTransactionManager transactions;

    @Test
    void labelledPairsAreToldApartAmongManyOthers(@TempDir Path directory) throws IOException, SQLException {
        OwnProvinces.launch(launch, directory, PROVINCE);
        List<Pair> pairs = new LabelledPairs(20260215).make(PAIRS);
        Map<String, UUID> units = new HashMap<>();
        write(pairs, "labelled", units);
        write(new LabelledPairs(9).make(OTHERS), "other", units);
        DuplicateFinder usual = new DuplicateFinder(CurrentTenant.callAs(PROVINCE, () -> candidates.sample()));
        Map<UUID, List<ModelTraits>> near = near(pairs);
        int found = 0;
        int alarms = 0;
        List<String> missed = new ArrayList<>();
        for (Pair pair : pairs) {
            boolean suspected = suspected(pair, near, usual);
            found += suspected && pair.same() ? 1 : 0;
            alarms += suspected && !pair.same() ? 1 : 0;
            if (pair.same() && !suspected) {
                missed.add(pair.kind());
            }
        }

        assertThat(found / 250.0).as("recall; missed " + missed).isGreaterThanOrEqualTo(0.95);
        assertThat(alarms / 250.0).as("false alarms").isLessThanOrEqualTo(0.10);
    }

    private Map<UUID, List<ModelTraits>> near(List<Pair> pairs) {
        Set<UUID> ids = pairs.stream().map(pair -> id("labelled", pair.one())).collect(Collectors.toSet());
        return CurrentTenant.callAs(
                PROVINCE, () -> new TransactionTemplate(transactions).execute(status -> candidates.near(ids)));
    }

    private static boolean suspected(Pair pair, Map<UUID, List<ModelTraits>> candidates, DuplicateFinder usual) {
        ModelTraits one = pair.one();
        String other = id("labelled", pair.other()).toString();
        List<ModelTraits> near = candidates.getOrDefault(id("labelled", one), List.of());
        assertThat(near).hasSizeLessThanOrEqualTo(300);
        return usual.with(near).find(one, near).stream()
                .anyMatch(likeness -> likeness.other().id().equals(other));
    }

    private static UUID id(String set, ModelTraits traits) {
        return UUID.nameUUIDFromBytes((set + traits.id()).getBytes(StandardCharsets.UTF_8));
    }

    private void write(List<Pair> pairs, String set, Map<String, UUID> units) throws SQLException {
        try (Connection connection = DriverManager.getConnection(
                        TestServer.database("danvan"), TestServer.OWNER, TestServer.OWNER_PASSWORD);
                Statement path = connection.createStatement()) {
            path.execute("set search_path = " + PROVINCE.schema() + ", shared");
            connection.setAutoCommit(false);
            try (PreparedStatement unit = connection.prepareStatement("insert into unit (id, code) values (?, ?)");
                    PreparedStatement version = connection.prepareStatement(
                            "insert into unit_version (id, unit_id, valid_from, name, short_name, symbol, type, side)"
                                    + " values (?, ?, '2000-01-01', ?, '', '', 'OTHER', 'FRONT')");
                    PreparedStatement model = connection.prepareStatement("""
                            insert into skilful_model (id, version, registration_year, number, state, name, field, place, lead_unit,
                              desk_unit, desk_since, endorsements, content, created_by, created_at, changed_at)
                            select ?, 0, 1900, ?, 'BUILDING', ?, ?, ?, ?, ?,
                              now(), 0, '{}', (select id from person limit 1), now(), now()""")) {
                for (Pair pair : pairs) {
                    for (ModelTraits traits : List.of(pair.one(), pair.other())) {
                        if (!units.containsKey(traits.unit())) {
                            add(traits.unit(), units, unit, version);
                        }
                        model.setObject(1, id(set, traits));
                        model.setInt(2, ++number);
                        model.setString(3, traits.name());
                        model.setString(4, traits.field());
                        model.setString(5, traits.place());
                        model.setObject(6, units.get(traits.unit()));
                        model.setObject(7, units.get(traits.unit()));
                        model.addBatch();
                    }
                }
                model.executeBatch();
            }
            path.execute("analyze skilful_model");
            connection.commit();
        }
    }

    private static void add(String name, Map<String, UUID> units, PreparedStatement unit, PreparedStatement version)
            throws SQLException {
        UUID id = UUID.randomUUID();
        units.put(name, id);
        unit.setObject(1, id);
        unit.setString(2, "TL-" + units.size());
        unit.execute();
        version.setObject(1, UUID.randomUUID());
        version.setObject(2, id);
        version.setString(3, name);
        version.execute();
    }
}
