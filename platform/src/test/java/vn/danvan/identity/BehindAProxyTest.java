package vn.danvan.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.danvan.PlatformTest;

/** The embedded sign-in where people come by a name that only their side of the proxy knows. */
@PlatformTest
class BehindAProxyTest {

    @LocalServerPort
    private int port;

    @Test
    void peopleSignInThoughTheServerCannotReachItsOwnPublicAddress() {
        Visitor person = new Visitor(port, "203.0.113.60", "dan-van.invalid");

        HttpResponse<String> begun = person.signIn("quang-binh", "canbo", "danvan");
        HttpResponse<String> last = person.follow(begun);

        assertThat(begun.headers().firstValue("Location").orElseThrow()).startsWith("http://dan-van.invalid/");
        assertThat(last.statusCode()).isEqualTo(200);
        assertThat(person.open("/ke-hoach").statusCode()).isEqualTo(200);
    }
}
