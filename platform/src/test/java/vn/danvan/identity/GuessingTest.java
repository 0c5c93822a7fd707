package vn.danvan.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.danvan.PlatformTest;
import vn.danvan.tenancy.CurrentTenant;
import vn.danvan.tenancy.TenantId;

/** Guessing passwords over real HTTP. Each test comes from addresses of its own, as counts live as long as the server. */
@PlatformTest
class GuessingTest {

    private static final int ANSWERED = 5;

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void whoGuessesTooOftenIsToldWhenToComeBack() {
        Visitor guesser = new Visitor(port, "203.0.113.10");
        exhaust(guesser, "tay-ninh", "canbo");

        HttpResponse<String> answer = guesser.signIn("tay-ninh", "canbo", "danvan");

        assertThat(answer.statusCode())
                .as("even the right password has to wait")
                .isEqualTo(429);
        assertThat(answer.body()).contains("thử lại sau 3 phút").doesNotContain("danvan-device");
        assertThat(answer.headers().firstValueAsLong("Retry-After").orElseThrow())
                .isBetween(100L, 181L);
    }

    @Test
    void unknownNameIsSlowedDownLikeAKnownOne() {
        Visitor guesser = new Visitor(port, "203.0.113.11");
        exhaust(guesser, "tay-ninh", "khong-co-ai");

        assertThat(guesser.signIn("tay-ninh", "khong-co-ai", "x").statusCode()).isEqualTo(429);
    }

    @Test
    void personOnTheirOwnDeviceGetsInPastTheGuesserOfTheSameAddress() {
        Visitor person = new Visitor(port, "203.0.113.12");
        assertThat(Visitor.goal(person.signIn("tay-ninh", "bithu", "danvan"))).contains("/oauth2/authorization");
        Visitor guesser = new Visitor(port, "203.0.113.12");
        exhaust(guesser, "tay-ninh", "bithu");
        assertThat(guesser.signIn("tay-ninh", "bithu", "danvan").statusCode()).isEqualTo(429);

        assertThat(Visitor.goal(person.signIn("tay-ninh", "bithu", "danvan"))).contains("/oauth2/authorization");
    }

    @Test
    void deviceOfOnePersonOpensNoDoorToAnotherAccount() {
        Visitor colleague = new Visitor(port, "203.0.113.13");
        colleague.signIn("tay-ninh", "kiemtoan", "danvan");
        exhaust(colleague, "tay-ninh", "canbo");

        assertThat(colleague.signIn("tay-ninh", "canbo", "danvan").statusCode()).isEqualTo(429);
    }

    @Test
    void forgedDeviceIsNoDevice() {
        Visitor forger = new Visitor(port, "203.0.113.14");
        forger.signIn("tay-ninh", "canbo", "danvan");
        forger.cookies().stream()
                .filter(cookie -> cookie.getName().startsWith("dv-device-"))
                .forEach(cookie -> cookie.setValue(cookie.getValue().replaceFirst("^.", "#")));
        exhaust(forger, "tay-ninh", "canbo");

        assertThat(new Visitor(port, "203.0.113.14")
                        .signIn("tay-ninh", "canbo", "danvan")
                        .statusCode())
                .as("the forger was counted by address")
                .isEqualTo(429);
    }

    @Test
    void waitIsRecordedOnceAndNotForEveryKnock() {
        long before = recorded("hoa-binh", SecurityEvent.SIGN_IN_THROTTLED);
        Visitor guesser = new Visitor(port, "203.0.113.15");
        exhaust(guesser, "hoa-binh", "canbo");
        long events = recorded("hoa-binh", SecurityEvent.SIGN_IN_REFUSED);
        for (int knock = 0; knock < ANSWERED; knock++) {
            guesser.signIn("hoa-binh", "canbo", "x");
        }

        assertThat(recorded("hoa-binh", SecurityEvent.SIGN_IN_THROTTLED)).isEqualTo(before + 1);
        assertThat(recorded("hoa-binh", SecurityEvent.SIGN_IN_REFUSED)).isEqualTo(events);
    }

    @Test
    void nameThatNoDatabaseCanHoldIsJustWrong() {
        HttpResponse<String> answer =
                new Visitor(port, "203.0.113.16").signIn("tay-ninh", "can" + (char) 0 + "bo", "danvan");

        assertThat(Visitor.goal(answer)).endsWith("?error");
    }

    private static void exhaust(Visitor guesser, String province, String username) {
        for (int guess = 0; guess < ANSWERED; guess++) {
            assertThat(Visitor.goal(guesser.signIn(province, username, "wrong " + guess)))
                    .endsWith("?error");
        }
    }

    private long recorded(String tenant, SecurityEvent event) {
        return CurrentTenant.<Long, RuntimeException>callAs(
                new TenantId(tenant), () -> jdbc.sql("select count(*) from security_event where event = ?")
                        .params(event.name())
                        .query(Long.class)
                        .single());
    }
}
