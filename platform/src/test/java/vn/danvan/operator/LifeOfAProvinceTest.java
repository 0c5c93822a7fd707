package vn.danvan.operator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.danvan.PlatformTest;
import vn.danvan.SignedIn;
import vn.danvan.identity.Visitor;
import vn.danvan.shared.StaleVersion;
import vn.danvan.tenancy.TenantId;
import vn.danvan.tenancy.TenantState;
import vn.danvan.tenancy.connections.PlatformDatabase;

/** From open to gone, by two operators, and every way back. */
@PlatformTest
class LifeOfAProvinceTest {

    /** Twice the time for which a node believes what it read of a session. */
    private static final Duration A_NODE_LOOKS_AGAIN = Duration.ofSeconds(10);

    private static final Pattern PASSWORD = Pattern.compile("id=\"password\">([^<]{20})<");

    @LocalServerPort
    private int port;

    @Autowired
    private ProvinceAdministration provinces;

    @Autowired
    private FinalDeletions night;

    @Autowired
    private PlatformDatabase platform;

    @AfterEach
    void leave() {
        SignedIn.nobody();
    }

    @Test
    void suspendingSendsEverybodyAwayAndResumingLetsNoOldSessionLiveOn() {
        TenantId tenant = open("lao-cai", "Lào Cai");
        Visitor person = signedIn(tenant);
        assertThat(person.open("/").statusCode()).isEqualTo(200);

        suspend(tenant);

        assertThat(person.open("/").statusCode()).isEqualTo(503);
        assertThat(person.open("/lao-cai/dang-nhap").body()).contains("đang tạm dừng");
        assertThat(new Visitor(port, "203.0.113.61").open("/dang-nhap").body()).contains("Đang tạm dừng");

        Visitor another = signedInBeforeSuspension(tenant);
        await().atMost(A_NODE_LOOKS_AGAIN)
                .untilAsserted(() -> assertThat(Visitor.goal(another.open("/"))).startsWith("/dang-nhap"));
    }

    @Test
    void archivedProvinceIsNoMoreOffered() {
        TenantId tenant = open("thai-nguyen", "Thái Nguyên");
        suspend(tenant);
        AtConsole.as("vanhanh1");
        provinces.archive(tenant);

        assertThat(new Visitor(port, "203.0.113.62").open("/dang-nhap").body()).doesNotContain("Thái Nguyên");
        assertThat(new Visitor(port, "203.0.113.62")
                        .open("/thai-nguyen/dang-nhap")
                        .body())
                .contains("đã ngừng sử dụng");

        provinces.restore(tenant);
        provinces.resume(tenant);
        assertThat(new Visitor(port, "203.0.113.62")
                        .open("/thai-nguyen/dang-nhap")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void deletionTakesTwoOperatorsACopyTheNameAndTheTimeOfGrace() {
        TenantId tenant = open("bac-ninh", "Bắc Ninh");
        suspend(tenant);
        AtConsole.as("vanhanh1");
        assertThatThrownBy(() -> provinces.askDeletion(tenant, "Bắc Ninh", "/a.dump"))
                .isInstanceOf(StaleVersion.class);
        provinces.archive(tenant);
        assertThatThrownBy(() -> provinces.askDeletion(tenant, "Bac Ninh", "/a.dump"))
                .isInstanceOf(DeletionProblem.class);
        assertThatThrownBy(() -> provinces.askDeletion(tenant, "Bắc Ninh", " ")).isInstanceOf(DeletionProblem.class);
        provinces.askDeletion(tenant, "Bắc Ninh", "/a.dump");
        assertThatThrownBy(() -> provinces.agreeToDeletion(tenant)).isInstanceOf(DeletionProblem.class);

        AtConsole.as("vanhanh2");
        LocalDate finalOn = provinces.agreeToDeletion(tenant);
        SignedIn.nobody();
        night.dropThoseDue(finalOn.minusDays(1));
        assertThat(schemas("bac_ninh")).isEqualTo(1);

        night.dropThoseDue(finalOn);

        assertThat(schemas("bac_ninh")).isZero();
        assertThat(state(tenant)).isEqualTo(TenantState.DELETED);
        assertThat(acts(tenant))
                .containsExactly("DELETED", "DELETION_AGREED", "DELETION_ASKED", "ARCHIVED", "SUSPENDED");
        AtConsole.as("vanhanh1");
        assertThat(provinces.isFree("bac-ninh")).isFalse();
        assertThat(new Visitor(port, "203.0.113.63").open("/bac-ninh/dang-nhap").statusCode())
                .isEqualTo(404);
    }

    @Test
    void deletionIsTakenBackDuringTheTimeOfGrace() {
        TenantId tenant = open("hung-yen", "Hưng Yên");
        suspend(tenant);
        AtConsole.as("vanhanh1");
        provinces.archive(tenant);
        provinces.askDeletion(tenant, "Hưng Yên", "/b.dump");
        AtConsole.as("vanhanh2");
        LocalDate finalOn = provinces.agreeToDeletion(tenant);

        provinces.takeBackDeletion(tenant);

        night.dropThoseDue(finalOn.plusYears(1));
        assertThat(schemas("hung_yen")).isEqualTo(1);
        provinces.restore(tenant);
        provinces.resume(tenant);
        assertThat(signedIn(tenant).open("/").statusCode()).isEqualTo(200);
    }

    @Test
    void moveThatIsNotInTheTableIsRefusedAndNotRecorded() {
        AtConsole.as("vanhanh1");
        TenantId tenant = new TenantId("quang-binh");

        assertThatThrownBy(() -> provinces.archive(tenant)).isInstanceOf(StaleVersion.class);
        assertThatThrownBy(() -> provinces.resume(tenant)).isInstanceOf(StaleVersion.class);
        assertThatThrownBy(() -> provinces.takeBackDeletion(tenant)).isInstanceOf(StaleVersion.class);

        assertThat(state(tenant)).isEqualTo(TenantState.ACTIVE);
        assertThat(acts(tenant)).isEmpty();
    }

    @Test
    void buttonsOfTheStateAreThereAndNoOthers() {
        TenantId tenant = open("quang-tri", "Quảng Trị");
        Visitor operator = ConsoleVisit.as("vanhanh1", port, "203.0.113.64");
        String page = "/van-hanh/tinh/" + tenant;

        assertThat(operator.open(page).body()).contains(page + "/tam-dung").doesNotContain(page + "/luu-tru", "??");
        operator.submit(page, page + "/tam-dung", Map.of("reason", "Bảo trì máy chủ"));
        assertThat(operator.open(page).body())
                .contains(page + "/mo-lai", page + "/luu-tru", "Bảo trì máy chủ")
                .doesNotContain(page + "/xin-xoa", "??");
        operator.submit(page, page + "/luu-tru", Map.of());
        assertThat(operator.open(page).body()).contains(page + "/xin-xoa", page + "/khoi-phuc");
        operator.submit(page, page + "/xin-xoa", Map.of("typedName", "Quảng Trị", "archiveFile", "/c.dump"));
        assertThat(operator.open(page).body())
                .contains(page + "/rut-xoa", "Người đồng ý phải khác")
                .doesNotContain(page + "/dong-y-xoa", "??");
    }

    private final Map<TenantId, Visitor> before = new java.util.HashMap<>();
    private final Map<TenantId, String> passwords = new java.util.HashMap<>();

    private TenantId open(String id, String name) {
        String made = ConsoleVisit.as("vanhanh1", port, "203.0.113.65")
                .submit("/van-hanh/tinh-moi", ConsoleVisit.province(id, name))
                .body();
        Matcher password = PASSWORD.matcher(made);
        assertThat(password.find()).isTrue();
        TenantId tenant = new TenantId(id);
        passwords.put(tenant, password.group(1));
        return tenant;
    }

    /** The administrator, whose first act is a password of their own. */
    private Visitor signedIn(TenantId tenant) {
        Visitor person = new Visitor(port, "203.0.113.66");
        person.open("/oauth2/authorization/" + tenant);
        String own = "một câu dài để nhớ";
        String known = passwords.getOrDefault(tenant, own);
        var answer = person.signIn(tenant.value(), "quantri", known);
        if (Visitor.goal(answer).endsWith("/doi-mat-khau")) {
            answer = person.submit("/" + tenant + "/doi-mat-khau", Map.of("password", own, "repeat", own));
            passwords.put(tenant, own);
        }
        person.follow(answer);
        return person;
    }

    private void suspend(TenantId tenant) {
        if (!before.containsKey(tenant) && passwords.containsKey(tenant)) {
            before.put(tenant, signedIn(tenant));
        }
        AtConsole.as("vanhanh1");
        provinces.suspend(tenant, "thử");
        SignedIn.nobody();
    }

    /** Somebody who signed in before, did nothing while the province was closed, and comes back after it opened. */
    private Visitor signedInBeforeSuspension(TenantId tenant) {
        AtConsole.as("vanhanh1");
        provinces.resume(tenant);
        SignedIn.nobody();
        return before.get(tenant);
    }

    private TenantState state(TenantId tenant) {
        return TenantState.valueOf(platform.jdbc()
                .sql("select state from platform.tenant where id = ?")
                .param(tenant.value())
                .query(String.class)
                .single());
    }

    private java.util.List<String> acts(TenantId tenant) {
        return platform.jdbc()
                .sql(
                        "select event from platform.operator_event where tenant_id = ?"
                                + " and event not in ('PROVINCE_MADE', 'ADMINISTRATOR_MADE') order by happened_at desc, id desc")
                .param(tenant.value())
                .query(String.class)
                .list();
    }

    private int schemas(String name) {
        return platform.jdbc()
                .sql("select count(*) from pg_namespace n join pg_roles r on r.rolname = 'dv_' || n.nspname"
                        + " where n.nspname = ?")
                .param(name)
                .query(Integer.class)
                .single();
    }
}
