package vn.danvan.operator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.danvan.PlatformTest;
import vn.danvan.identity.Phone;
import vn.danvan.identity.Visitor;
import vn.danvan.tenancy.connections.PlatformDatabase;

/** A phone beside the operator's password, over real HTTP. */
@PlatformTest
class ConsoleSecondFactorTest {

    private static final String HOME = "/van-hanh";
    private static final String SIGN_IN = "/van-hanh/dang-nhap";
    private static final String CODE = "/van-hanh/ma-xac-thuc";
    private static final String SET_UP = "/van-hanh/xac-thuc-hai-buoc";
    private static final String PASSWORD = "một câu dài để nhớ";

    @LocalServerPort
    private int port;

    @Autowired
    private OperatorAccounts accounts;

    @Autowired
    private PlatformDatabase platform;

    @Test
    void passwordAloneOpensNothingOnceThePhoneIsSetUp() throws Exception {
        Visitor owner = in("co-dien-thoai", "203.0.113.91");
        String recovery = sheet(owner);
        assertThat(owner.open(HOME).statusCode()).isEqualTo(200);

        Visitor thief = visit("co-dien-thoai", "203.0.113.92");
        for (String page : new String[] {HOME, "/van-hanh/tinh-moi", "/van-hanh/doi-mat-khau", SET_UP}) {
            assertThat(Visitor.goal(thief.open(page))).as(page).isEqualTo(CODE);
        }
        assertThat(thief.submit(CODE, Map.of("code", "000000")).statusCode()).isEqualTo(400);

        Visitor back = visit("co-dien-thoai", "203.0.113.91");
        assertThat(Visitor.goal(back.submit(CODE, Map.of("code", recovery)))).isEqualTo(HOME);
        assertThat(back.open(HOME).statusCode()).isEqualTo(200);
        assertThat(thief.submit(CODE, Map.of("code", recovery)).statusCode())
                .as("the same recovery code again")
                .isEqualTo(400);
        assertThat(Visitor.goal(thief.open(HOME))).isEqualTo(CODE);
    }

    @Test
    void phoneIsSetUpOnlyByACodeThatItMade() {
        Visitor operator = in("doan-mo", "203.0.113.93");
        operator.open(SET_UP);

        assertThat(operator.submit(SET_UP, Map.of("code", "123456")).statusCode())
                .isEqualTo(400);

        assertThat(Visitor.goal(visit("doan-mo", "203.0.113.93").open(HOME)))
                .as("no code is asked for")
                .isEmpty();
    }

    @Test
    void secondSetUpIsRefusedWhileThePhoneIsOn() throws Exception {
        Visitor operator = in("hai-lan", "203.0.113.94");
        String first = Phone.secretOn(operator.open(SET_UP).body());
        operator.submit(SET_UP, Map.of("code", Phone.code(first)));

        assertThat(operator.open(SET_UP).body()).doesNotContain("<svg").contains("đang bật");
        assertThat(operator.submit(SIGN_IN, SET_UP, Map.of("code", "123456")).statusCode())
                .isEqualTo(400);
    }

    @Test
    void guessesOfTheCodeAreSlowedDown() throws Exception {
        Visitor owner = in("bi-do-ma", "203.0.113.95");
        sheet(owner);
        Visitor thief = visit("bi-do-ma", "203.0.113.96");
        for (int guess = 0; guess < 5; guess++) {
            assertThat(thief.submit(CODE, Map.of("code", "00000" + guess)).statusCode())
                    .isEqualTo(400);
        }

        assertThat(thief.submit(CODE, Map.of("code", "000009")).statusCode()).isEqualTo(429);
    }

    @Test
    void copiedSecretOpensNoOtherAccount() throws Exception {
        sheet(in("chu-that", "203.0.113.97"));
        Visitor thief = in("ke-gian", "203.0.113.98");
        String stolen = Phone.secretOn(thief.open(SET_UP).body());
        thief.submit(SET_UP, Map.of("code", Phone.code(stolen)));
        platform.jdbc()
                .sql("update platform.operator_factor set last_step = 0, sealed_secret ="
                        + " (select sealed_secret from platform.operator_factor where username = 'ke-gian')"
                        + " where username = 'chu-that'")
                .update();

        Visitor victim = visit("chu-that", "203.0.113.98");
        assertThat(victim.submit(CODE, Map.of("code", Phone.code(stolen))).statusCode())
                .isEqualTo(400);
    }

    private String sheet(Visitor operator) throws Exception {
        String secret = Phone.secretOn(operator.open(SET_UP).body());
        String page =
                operator.submit(SET_UP, Map.of("code", Phone.code(secret))).body();
        return Phone.found("<code>([a-z0-9]{5}-[a-z0-9]{5})</code>", page);
    }

    private Visitor in(String username, String address) {
        if (platform.jdbc()
                .sql("select not exists (select 1 from platform.operator_account where username = ?)")
                .param(username)
                .query(Boolean.class)
                .single()) {
            accounts.create(username, username, PASSWORD, false);
        }
        return visit(username, address);
    }

    private Visitor visit(String username, String address) {
        Visitor operator = new Visitor(port, address);
        operator.submit(SIGN_IN, Map.of("username", username, "password", PASSWORD));
        return operator;
    }
}
