package vn.danvan.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import vn.danvan.PlatformTest;

/** A first password opens one page only; a password is changed by its owner alone. */
@PlatformTest
class PasswordChangeTest {

    private static final String PROVINCE = "hoa-binh";
    private static final String CHANGE = "/hoa-binh/doi-mat-khau";
    private static final String OWN = "con mèo ngủ trên mái";

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PasswordEncoder encoder;

    @Test
    void firstPasswordLeadsToItsChangeAndThenIn() {
        Visitor newcomer = newcomer(true);
        String username = account(true);

        assertThat(Visitor.goal(newcomer.signIn(PROVINCE, username, TestAccounts.FIRST_PASSWORD)))
                .isEqualTo(CHANGE);
        assertThat(newcomer.open(CHANGE).body()).contains("do người khác cấp");
        HttpResponse<String> changed = newcomer.submit(CHANGE, Map.of("password", OWN, "repeat", OWN));

        assertThat(Visitor.goal(changed)).contains("/oauth2/authorization/" + PROVINCE);
        assertThat(Visitor.goal(newcomer(true).signIn(PROVINCE, username, OWN)))
                .as("the next time")
                .contains("/oauth2/authorization/" + PROVINCE);
        assertThat(Visitor.goal(newcomer(true).signIn(PROVINCE, username, TestAccounts.FIRST_PASSWORD)))
                .endsWith("?error");
    }

    @Test
    void firstPasswordOpensNothingElse() {
        Visitor newcomer = newcomer(true);
        newcomer.signIn(PROVINCE, account(true), TestAccounts.FIRST_PASSWORD);

        HttpResponse<String> around = newcomer.follow(newcomer.open("/oauth2/authorization/" + PROVINCE));

        assertThat(around.uri().getPath()).isEqualTo("/hoa-binh/dang-nhap");
        assertThat(newcomer.follow(newcomer.open("/ke-hoach")).uri().getPath()).isEqualTo("/dang-nhap");
    }

    @Test
    void weakPasswordIsRefusedWithItsReason() {
        Visitor newcomer = newcomer(true);
        newcomer.signIn(PROVINCE, account(true), TestAccounts.FIRST_PASSWORD);

        assertThat(newcomer.submit(CHANGE, Map.of("password", "Matkhau@2025", "repeat", "Matkhau@2025"))
                        .body())
                .contains("quá phổ biến");
        assertThat(newcomer.submit(CHANGE, Map.of("password", OWN, "repeat", OWN + "x"))
                        .body())
                .contains("không giống nhau");
        assertThat(newcomer.submit(
                                CHANGE,
                                Map.of(
                                        "password", TestAccounts.FIRST_PASSWORD,
                                        "repeat", TestAccounts.FIRST_PASSWORD))
                        .body())
                .contains("phải khác");
    }

    @Test
    void strangerIsSentToSignIn() {
        assertThat(Visitor.goal(newcomer(false).open(CHANGE))).isEqualTo("/hoa-binh/dang-nhap");
    }

    @Test
    void openScreenIsNotEnoughToChangeThePassword() {
        Visitor person = newcomer(false);
        String username = account(false);
        person.signIn(PROVINCE, username, TestAccounts.FIRST_PASSWORD);

        HttpResponse<String> guessed =
                person.submit(CHANGE, Map.of("current", "wrong", "password", OWN, "repeat", OWN));
        assertThat(guessed.statusCode()).isEqualTo(400);
        assertThat(guessed.body()).contains("Mật khẩu hiện tại không đúng");

        HttpResponse<String> changed =
                person.submit(CHANGE, Map.of("current", TestAccounts.FIRST_PASSWORD, "password", OWN, "repeat", OWN));
        assertThat(Visitor.goal(changed)).isEqualTo(CHANGE + "?xong");
    }

    @Test
    void personOfOneProvinceChangesNothingInAnother() {
        Visitor person = newcomer(false);
        person.signIn(PROVINCE, account(false), TestAccounts.FIRST_PASSWORD);

        assertThat(Visitor.goal(person.open("/tay-ninh/doi-mat-khau"))).isEqualTo("/tay-ninh/dang-nhap");
    }

    private String account(boolean mustChange) {
        return TestAccounts.create(PROVINCE, jdbc, encoder, mustChange, Duty.UNIT_CLERK);
    }

    private Visitor newcomer(boolean first) {
        return new Visitor(port, first ? "203.0.113.30" : "203.0.113.31");
    }
}
