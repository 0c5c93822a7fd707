package vn.danvan.operator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.danvan.PlatformTest;
import vn.danvan.SignedIn;
import vn.danvan.identity.Visitor;
import vn.danvan.identity.administrators.AlreadyAdministered;
import vn.danvan.tenancy.CurrentTenant;
import vn.danvan.tenancy.TenantId;
import vn.danvan.tenancy.TenantMissing;
import vn.danvan.tenancy.connections.PlatformDatabase;
import vn.danvan.tenantconfig.TenantConfiguration;

/** Whoever runs the servers sees that provinces are there, and nothing of what is in them. */
@PlatformTest
class OperatorReachesNoProvinceTest {

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformDatabase platform;

    @Autowired
    private ProvinceAdministration provinces;

    @AfterEach
    void leave() {
        SignedIn.nobody();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/ke-hoach", "/van-ban", "/don-vi", "/mo-hinh", "/viec-cua-toi"})
    void screensOfProvincesLeadOperatorsToSignIn(String screen) {
        Visitor operator = console("203.0.113.41");

        assertThat(Visitor.goal(operator.open(screen))).startsWith("/dang-nhap");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/plans", "/api/v1/documents", "/api/v1/units", "/api/v1/models"})
    void restOfProvincesTakesNoOperator(String address) {
        assertThat(console("203.0.113.42").open(address).statusCode()).isEqualTo(401);
    }

    @Test
    void operatorIsNobodyAtAProvincesIssuer() {
        Visitor operator = console("203.0.113.43");

        assertThat(operator.open("/khanh-hoa/doi-mat-khau").statusCode()).isEqualTo(302);
        assertThat(operator.open("/khanh-hoa/userinfo").statusCode()).isNotEqualTo(200);
    }

    @Test
    void personOfAProvinceIsNobodyAtTheConsole() {
        Visitor person = new Visitor(port, "203.0.113.44");
        person.follow(person.follow(person.open("/oauth2/authorization/khanh-hoa")));
        person.follow(person.signIn("khanh-hoa", "quantri", "danvan"));

        assertThat(Visitor.goal(person.open("/van-hanh"))).isEqualTo("/van-hanh/dang-nhap");
    }

    @Test
    void atTheConsoleNoProvinceIsBound() {
        AtConsole.as("vanhanh1");

        assertThat(CurrentTenant.find()).isEmpty();
        assertThatThrownBy(() ->
                        jdbc.sql("select 1 from plan").query(Integer.class).list())
                .hasRootCauseInstanceOf(TenantMissing.class);
    }

    @Test
    void consolesRoleReadsNoSchemaOfAProvince() {
        assertThatThrownBy(() -> platform.jdbc()
                        .sql("select full_name from khanh_hoa.person")
                        .query(String.class)
                        .list())
                .rootCause()
                .hasMessageContaining("permission denied for schema khanh_hoa");
    }

    @Test
    void journalCanBeAddedToAndNothingElse() {
        assertThatThrownBy(() -> platform.jdbc()
                        .sql("delete from platform.operator_event")
                        .update())
                .rootCause()
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> platform.jdbc()
                        .sql("update platform.operator_event set operator = 'x'")
                        .update())
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    @Test
    void operatorCannotMakeAWayIntoAProvinceThatHasPeople() {
        AtConsole.as("vanhanh1");
        TenantConfiguration.Account own = new TenantConfiguration.Account(
                "cuasau",
                "Cửa Sau",
                java.util.List.of(new TenantConfiguration.PostEntry(
                        "SO-NV", "Giám đốc", "GOVERNMENT", "PROVINCE_ADMIN", java.time.LocalDate.of(2025, 3, 1))));

        assertThatThrownBy(() -> provinces.appoint(new TenantId("hoa-binh"), own))
                .isInstanceOf(AlreadyAdministered.class);
    }

    @Test
    void withoutAnOperatorNothingIsTold() {
        assertThatThrownBy(provinces::provinces).isInstanceOf(NoOperator.class);
        SignedIn.as("khanh-hoa", "quantri");
        assertThatThrownBy(provinces::provinces).isInstanceOf(NoOperator.class);
        assertThatThrownBy(() -> provinces.suspend(new TenantId("tay-ninh"), "x"))
                .isInstanceOf(NoOperator.class);
    }

    @Test
    void hostOfAProvinceHasNoConsole() {
        assertThat(ConsoleVisit.statusAt(PlatformTest.HOST_OF_DONG_NAI, port, "/van-hanh/dang-nhap"))
                .isEqualTo(404);
        assertThat(ConsoleVisit.statusAt("localhost", port, "/van-hanh/dang-nhap"))
                .isEqualTo(200);
    }

    private Visitor console(String address) {
        Visitor operator = new Visitor(port, address);
        assertThat(Visitor.goal(
                        operator.submit("/van-hanh/dang-nhap", Map.of("username", "vanhanh1", "password", "danvan"))))
                .isEqualTo("/van-hanh");
        assertThat(operator.open("/van-hanh").statusCode()).isEqualTo(200);
        return operator;
    }
}
