package vn.danvan.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import vn.danvan.PlatformTest;
import vn.danvan.identity.sessions.SessionAge;

/** Signing in once more before the session ends: what it takes, and that nothing less prolongs anything. */
@PlatformTest
class SignInAgainTest {

    private static final String AGAIN = "/phien-dang-nhap/dang-nhap-lai";
    private static final String LEFT = "/phien-dang-nhap/con-lai";

    @LocalServerPort
    private int port;

    @Autowired
    private WebServerApplicationContext platform;

    @Test
    void everythingIsAskedAgainAndTheSessionBeginsAnewUnderANewId() throws IOException {
        Visitor person = signedIn("canbo");
        hasWorkedForHours(person);
        Visitor thief = visitor();
        thief.take(person, "JSESSIONID");

        HttpResponse<String> asked = person.follow(person.open(AGAIN));
        assertThat(asked.uri().getPath()).isEqualTo("/tay-ninh/dang-nhap");
        assertThat(person.open("/ke-hoach").statusCode())
                .as("goes on meanwhile")
                .isEqualTo(200);
        assertThat(absolute(person)).isBetween(3000, 3600);

        HttpResponse<String> in = person.follow(person.signIn("tay-ninh", "canbo", "danvan"));
        assertThat(in.body()).contains("Đã đăng nhập lại");
        assertThat(absolute(person)).isBetween(12 * 3600 - 60, 12 * 3600);
        assertThat(thief.open("/ke-hoach").statusCode()).as("the old id").isEqualTo(302);
    }

    /** The issuer knows the person still; it answers without asking. */
    @Test
    void passingTheIssuerWithoutAPasswordProlongsNothing() throws IOException {
        Visitor person = signedIn("canbo");
        hasWorkedForHours(person);

        person.follow(person.open("/oauth2/authorization/tay-ninh"));

        assertThat(absolute(person)).isBetween(3000, 3600);
    }

    @Test
    void wrongPasswordProlongsNothing() throws IOException {
        Visitor person = signedIn("canbo");
        hasWorkedForHours(person);

        person.follow(person.open(AGAIN));
        person.follow(person.signIn("tay-ninh", "canbo", "wrong"));

        assertThat(absolute(person)).isBetween(3000, 3600);
        assertThat(person.follow(person.open(AGAIN)).uri().getPath())
                .as("asked again, and not told that it is done")
                .isEqualTo("/tay-ninh/dang-nhap");
    }

    @Test
    void somebodyElseBeginsAtTheFirstPage() {
        Visitor person = signedIn("canbo");

        person.follow(person.open(AGAIN));
        HttpResponse<String> in = person.follow(person.signIn("tay-ninh", "kiemtoan", "danvan"));

        assertThat(in.uri().getPath()).isEqualTo("/");
    }

    @Test
    void whoseSessionIsOverIsToldSoAndNotLedToSignIn() throws IOException {
        Visitor person = signedIn("canbo");
        new SessionAge(platform, "tay-ninh").idleFor(person.cookie("JSESSIONID"), Duration.ofMinutes(31));

        HttpResponse<String> answer = person.open(LEFT);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("{\"idle\":0,\"absolute\":0}");
        assertThat(person.open("/ke-hoach").statusCode()).isEqualTo(302);
    }

    private void hasWorkedForHours(Visitor person) throws IOException {
        new SessionAge(platform, "tay-ninh").workedFor(person.cookie("JSESSIONID"), Duration.ofHours(11));
    }

    private static int absolute(Visitor person) {
        return Integer.parseInt(person.open(LEFT).body().replaceFirst(".*\"absolute\":(\\d+).*", "$1"));
    }

    private Visitor signedIn(String username) {
        Visitor person = visitor();
        person.follow(person.signIn("tay-ninh", username, "danvan"));
        assertThat(person.open("/ke-hoach").statusCode()).isEqualTo(200);
        return person;
    }

    private Visitor visitor() {
        return new Visitor(port, "203.0.113.58");
    }
}
