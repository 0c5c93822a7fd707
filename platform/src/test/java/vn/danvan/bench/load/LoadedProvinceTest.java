package vn.danvan.bench.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import vn.danvan.PlatformTest;
import vn.danvan.SignedIn;
import vn.danvan.TestServer;
import vn.danvan.plans.queue.TaskQueue;
import vn.danvan.tenancy.OwnProvinces;
import vn.danvan.tenancy.TenantId;
import vn.danvan.tenancy.provinces.ProvinceLaunch;

/** The generator of the large province, at a size for which nobody waits. */
@PlatformTest
class LoadedProvinceTest {

    private static final TenantId PROVINCE = new TenantId("tinh-nho");
    private static final LoadSize SMALL = new LoadSize(7, 120, 3, 9_000, 30, 60, 40, LocalDate.of(2026, 6, 1));

    @Autowired
    private ProvinceLaunch launch;

    @Autowired
    private TaskQueue queue;

    @Test
    void provinceIsAsLargeAsAskedForAndRecordsChangesAgain(@TempDir Path directory) throws Exception {
        OwnProvinces.launch(launch, directory, PROVINCE);
        try (Connection owner = DriverManager.getConnection(
                        TestServer.database("danvan"), TestServer.OWNER, TestServer.OWNER_PASSWORD);
                Statement statement = owner.createStatement()) {
            statement.execute("set search_path = " + PROVINCE.schema() + ", shared");

            LoadedProvince.fill(owner, SMALL);

            JdbcClient sql = JdbcClient.create(new SingleConnectionDataSource(owner, true));
            // The one that every province begins with is there, too
            assertThat(count(sql, "unit")).isEqualTo(SMALL.units() + 1);
            assertThat(count(sql, "task")).isEqualTo(SMALL.tasks());
            assertThat(count(sql, "skilful_model")).isEqualTo(SMALL.models());
            assertThat(count(sql, "task where copy_of is not null")).isPositive();
            assertThat(count(sql, "score_sheet")).isEqualTo(SMALL.models() * Rounds.JUDGES);
            assertThat(sql.sql("select tgenabled from pg_trigger where tgname = 'record_change'"
                                    + " and tgrelid = 'task'::regclass")
                            .query(String.class)
                            .list())
                    .isEqualTo(List.of("O"));
        }
        assertThat(SignedIn.as(
                        PROVINCE.value(), "vanthu-so1", () -> queue.mine(0, 5).items()))
                .hasSize(5);
    }

    private static int count(JdbcClient sql, String rows) {
        return sql.sql("select count(*) from " + rows).query(Integer.class).single();
    }
}
