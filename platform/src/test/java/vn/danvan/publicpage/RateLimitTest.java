package vn.danvan.publicpage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.StaticMessageSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import vn.danvan.identity.SettableClock;

class RateLimitTest {

    private final SettableClock clock = new SettableClock(Instant.parse("2026-06-01T00:00:00Z"));
    private final PublicThrottle throttle =
            new PublicThrottle(new PublicPageSettings(Duration.ofSeconds(30), Duration.ofSeconds(20), 6, 1), clock);

    @Test
    void whoeverAsksTooMuchIsToldWhenToComeBack() throws Exception {
        for (int time = 0; time < 6; time++) {
            assertThat(ask("203.0.113.7").getStatus()).isEqualTo(200);
        }
        MockHttpServletResponse refused = ask("203.0.113.7");

        assertThat(refused.getStatus()).isEqualTo(429);
        int seconds = Integer.parseInt(refused.getHeader("Retry-After"));
        assertThat(seconds).isBetween(10, 11);
        assertThat(refused.getHeader("Cache-Control")).isEqualTo("no-store");
        assertThat(refused.getContentAsString()).isEqualTo("Xin đợi");

        clock.pass(Duration.ofSeconds(seconds));
        assertThat(ask("203.0.113.7").getStatus()).isEqualTo(200);
        assertThat(ask("203.0.113.7").getStatus()).isEqualTo(429);
    }

    @Test
    void oneAddressKeepsNobodyElseOut() throws Exception {
        for (int time = 0; time < 20; time++) {
            ask("203.0.113.7");
        }

        assertThat(ask("203.0.113.8").getStatus()).isEqualTo(200);
    }

    @Test
    void allAddressesOfOneIpv6NetworkAreOne() throws Exception {
        for (int host = 1; host <= 6; host++) {
            ask("2001:db8:0:1::" + host);
        }

        assertThat(ask("2001:db8:0:1::ff").getStatus()).isEqualTo(429);
        assertThat(ask("2001:db8:0:2::1").getStatus()).isEqualTo(200);
    }

    private MockHttpServletResponse ask(String address) throws Exception {
        StaticMessageSource texts = new StaticMessageSource();
        texts.addMessage("publicpage.too-many", java.util.Locale.of("vi"), "Xin đợi");
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/cong-khai/x");
        request.setRemoteAddr(address);
        MockHttpServletResponse response = new MockHttpServletResponse();
        new RateLimit(throttle, texts).doFilter(request, response, new MockFilterChain());
        return response;
    }
}
