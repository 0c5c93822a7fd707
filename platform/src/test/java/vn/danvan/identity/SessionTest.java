package vn.danvan.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.danvan.PlatformTest;
import vn.danvan.tenancy.CurrentTenant;
import vn.danvan.tenancy.TenantId;

/** Attacks on the session over real HTTP. */
@PlatformTest
class SessionTest {

    private static final TenantId QUANG_BINH = new TenantId("quang-binh");

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void everyStepOfSignInGivesTheSessionANewId() {
        Visitor person = visitor();
        Set<String> ids = new HashSet<>();
        person.open("/quang-binh/dang-nhap");
        ids.add(person.cookie("JSESSIONID"));
        HttpResponse<String> right = person.signIn("quang-binh", "canbo", "danvan");
        ids.add(person.cookie("JSESSIONID"));
        person.follow(right);
        ids.add(person.cookie("JSESSIONID"));

        assertThat(ids).hasSize(3);
        assertThat(signedIn(person)).isTrue();
    }

    @Test
    void plantedSessionDoesNotBecomeTheVictims() {
        Visitor attacker = visitor();
        attacker.open("/quang-binh/dang-nhap");
        Visitor victim = visitor();
        victim.take(attacker, "JSESSIONID");
        victim.follow(victim.signIn("quang-binh", "canbo", "danvan"));

        assertThat(signedIn(victim)).isTrue();
        assertThat(signedIn(attacker)).isFalse();
    }

    @Test
    void sessionIsListedOnceHoweverOftenThePersonSignsInThere() {
        Visitor person = visitor();
        person.follow(person.signIn("quang-binh", "bithu", "danvan"));
        signedIn(person);
        assertThat(listed("bithu")).isEqualTo(1);

        person.follow(person.signIn("quang-binh", "bithu", "danvan"));
        signedIn(person);
        assertThat(listed("bithu")).as("signed in again at the same place").isEqualTo(1);
    }

    private long listed(String username) {
        return CurrentTenant.<Long, RuntimeException>callAs(
                QUANG_BINH, () -> jdbc.sql("select count(*) from signed_in_session where username = ?")
                        .param(username)
                        .query(Long.class)
                        .single());
    }

    private static boolean signedIn(Visitor visitor) {
        return visitor.open("/ke-hoach").statusCode() == 200;
    }

    private Visitor visitor() {
        return new Visitor(port, "203.0.113.50");
    }
}
