package vn.danvan.tenancy.provinces;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.danvan.PlatformTest;
import vn.danvan.tenancy.CurrentTenant;
import vn.danvan.tenancy.TenantId;
import vn.danvan.tenancy.connections.PlatformDatabase;

/** A node was killed when a new province had its first data and the registry did not know yet. */
@PlatformTest
class SeedingKilledTest {

    private static final TenantId PROVINCE = new TenantId("quang-binh");

    @Autowired
    private ProvinceSeeding seeding;

    @Autowired
    private PlatformDatabase platform;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void nextStartOpensTheProvinceAndWritesNothingTwice() {
        int units = units();
        platform.jdbc()
                .sql("update platform.tenant set state = 'SEEDING' where id = 'quang-binh'")
                .update();

        seeding.run(new DefaultApplicationArguments());

        assertThat(platform.jdbc()
                        .sql("select state || coalesce(failure, '') from platform.tenant where id = 'quang-binh'")
                        .query(String.class)
                        .single())
                .isEqualTo("ACTIVE");
        assertThat(units()).isPositive().isEqualTo(units);
    }

    private int units() {
        return CurrentTenant.<Integer, RuntimeException>callAs(
                PROVINCE,
                () -> jdbc.sql("select count(*) from unit").query(Integer.class).single());
    }
}
