package vn.danvan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.BadSqlGrammarException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.danvan.tenancy.CurrentTenant;
import vn.danvan.tenancy.TenantId;
import vn.danvan.tenancy.TenantMissing;

/** No byte crosses provinces, whichever way the database is reached; PostgreSQL itself refuses what code forgets. */
@PlatformTest
class TenantIsolationTest {

    private static final TenantId KHANH_HOA = new TenantId("khanh-hoa");
    private static final TenantId DONG_NAI = new TenantId("dong-nai");

    @Autowired
    private DataSource dataSource;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void plainJdbcStandsInTheBoundProvince() {
        for (int round = 0; round < 100; round++) {
            assertThat(CurrentTenant.<String, RuntimeException>callAs(KHANH_HOA, this::whereJdbcStands))
                    .isEqualTo("khanh-hoa dv_khanh_hoa khanh_hoa");
            assertThat(CurrentTenant.<String, RuntimeException>callAs(DONG_NAI, this::whereJdbcStands))
                    .isEqualTo("dong-nai dv_dong_nai dong_nai");
        }
    }

    @Test
    void withoutAProvinceNoSqlIsSent() {
        assertThatThrownBy(() -> dataSource.getConnection()).isInstanceOf(TenantMissing.class);
    }

    @Test
    void nativeQueryIntoAnotherSchemaIsRefusedByTheDatabase() {
        CurrentTenant.runAs(KHANH_HOA, () -> assertThatThrownBy(() -> jdbc.sql("select code from dong_nai.tenant_self")
                        .query(String.class)
                        .list())
                .isInstanceOf(BadSqlGrammarException.class)
                .rootCause()
                .hasMessageContaining("permission denied for schema dong_nai"));
    }

    @Test
    void anotherRoleCannotBeTaken() {
        CurrentTenant.runAs(KHANH_HOA, () -> assertThatThrownBy(
                        () -> jdbc.sql("set role dv_dong_nai").update())
                .rootCause()
                .hasMessageContaining("permission denied to set role"));
    }

    private String whereJdbcStands() {
        return jdbc.sql("select code || ' ' || current_user || ' ' || current_schema() from tenant_self")
                .query(String.class)
                .single();
    }
}
