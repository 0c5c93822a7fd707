package vn.danvan.publicpage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import vn.danvan.PlatformTest;
import vn.danvan.RoundTrips;
import vn.danvan.TestServer;
import vn.danvan.library.PublishedModels;
import vn.danvan.library.published.PublicFilter;
import vn.danvan.library.published.PublicList;
import vn.danvan.models.registration.ModelField;
import vn.danvan.tenancy.CurrentTenant;
import vn.danvan.tenancy.OwnProvinces;
import vn.danvan.tenancy.TenantId;
import vn.danvan.tenancy.provinces.ProvinceLaunch;

/** A province of its own with as many published models as ten years of a large province. */
@PlatformTest
class TwentyThousandModelsTest {

    private static final TenantId PROVINCE = new TenantId("nhieu-mo-hinh");
    private static final int MANY = 20_000;
    /** What the driver asks when it keeps statements prepared: far fewer than a page has rows. */
    private static final int NOT_FOR_ROWS = 6;

    private static final PublicFilter SOUGHT = new PublicFilter("mo hinh so", ModelField.ECONOMY, "", null);

    @Autowired
    private ProvinceLaunch launch;

    @Autowired
    private PublishedModels models;

    @Test
    void costAsManyStatementsAndAsMuchMemoryAsTwenty(@TempDir Path directory) throws Exception {
        OwnProvinces.launch(launch, directory, PROVINCE);
        make(1, PublicPages.PAGE);
        long few = statements();
        make(PublicPages.PAGE + 1, MANY);

        assertThat(statements()).isBetween(1L, few + NOT_FOR_ROWS);
        PublicList list = CurrentTenant.callAs(PROVINCE, () -> models.list(SOUGHT, 0, PublicPages.PAGE));
        assertThat(list.total()).isEqualTo(MANY);
        assertThat(list.rows()).hasSize(PublicPages.PAGE);
        assertThat(list.areas()).hasSize(100);
        assertThat(CurrentTenant.callAs(PROVINCE, () -> models.newest(PublicFilter.NONE, 50)))
                .hasSize(50);
        assertThat(CurrentTenant.callAs(
                                PROVINCE,
                                () -> models.list(PublicFilter.NONE, MANY - PublicPages.PAGE, PublicPages.PAGE))
                        .rows())
                .hasSize(PublicPages.PAGE);
    }

    /** The fewest of some: a fresh connection asks for types, and the driver once more when it keeps a statement prepared. */
    private long statements() {
        long fewest = Long.MAX_VALUE;
        for (int time = 0; time < 3; time++) {
            fewest = Math.min(
                    fewest,
                    RoundTrips.during(
                            () -> CurrentTenant.runAs(PROVINCE, () -> models.list(SOUGHT, 0, PublicPages.PAGE))));
        }
        return fewest;
    }

    /** By the owner, and unrecorded: nobody looks into the log of these. */
    private static void make(int from, int to) throws SQLException, IOException {
        try (Connection connection = DriverManager.getConnection(
                        TestServer.database("danvan"), TestServer.OWNER, TestServer.OWNER_PASSWORD);
                Statement statement = connection.createStatement()) {
            statement.execute("set search_path = " + PROVINCE.schema() + ", shared");
            statement.execute("alter table skilful_model disable trigger record_change");
            statement.execute("alter table library_entry disable trigger record_change");
            statement.execute("""
                    with made as (insert into skilful_model (id, version, registration_year, number, state, name, field,
                      place, lead_unit, desk_unit, desk_since, endorsements, recognised_level, content, created_by,
                      created_at, changed_at)
                    select gen_random_uuid(), 0, 2026, n, 'RECOGNISED', 'Mô hình số ' || n, 'ECONOMY', 'xã ' || n %% 500,
                      (select id from unit limit 1), (select id from unit limit 1), now(), 0, 'GRASSROOTS', '{}',
                      (select id from person limit 1), now(), now()
                    from generate_series(%d, %d) n returning id, name, place)
                    insert into library_entry (id, version, model_id, state, name, field, level, place, area, unit_name,
                      recognised_on, summary, method, cost, conditions, contact, contact_open, for_public, published_at,
                      changed_at)
                    select gen_random_uuid(), 0, id, 'PUBLISHED', name, 'ECONOMY', 'GRASSROOTS', place, place, 'Sở A', now(),
                      'Tóm tắt', '', '', '', '', false, true, now(), now() from made""".formatted(from, to));
            statement.execute("alter table skilful_model enable trigger record_change");
            statement.execute("alter table library_entry enable trigger record_change");
            statement.execute("analyze skilful_model, library_entry");
        }
    }
}
