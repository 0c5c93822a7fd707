package vn.danvan.identity.entrance;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpHeaders;
import org.springframework.web.client.RestClient;
import vn.danvan.PlatformTest;
import vn.danvan.identity.Visitor;

/** What browsers are told with each kind of answer. */
@PlatformTest
class PageHeadersTest {

    private static final Pattern NONCE = Pattern.compile("'nonce-([A-Za-z0-9+/=]{22,})'");

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/dang-nhap?error",
                "/khanh-hoa/dang-nhap",
                "/ke-hoach",
                "/khong-co/trang-nay",
                "/styles/sign-in.css",
                "/icons/danvan.svg",
                "/api/v1/plans",
                "/khanh-hoa/oauth2/jwks"
            })
    void everyAnswerIsGuarded(String path) {
        HttpHeaders headers = answer(path, "http");

        assertThat(headers.getFirst("Content-Security-Policy"))
                .contains("frame-ancestors 'none'", "default-src 'none'")
                .doesNotContain("script-src");
        assertThat(headers.getFirst("X-Content-Type-Options")).isEqualTo("nosniff");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/dang-nhap?error", "/khanh-hoa/dang-nhap", "/api/v1/plans"})
    void overHttpsTheBrowserStaysThereAndOtherwiseNothingIsSaid(String path) {
        assertThat(answer(path, "https").getFirst("Strict-Transport-Security")).contains("max-age=31536000");
        assertThat(answer(path, "http").getFirst("Strict-Transport-Security")).isNull();
    }

    /** Whoever mistypes within a province's address is told so on a page that looks like one. */
    @Test
    void pageOfAWrongAddressMayHaveItsStyle() {
        assertThat(answer("/khanh-hoa/khong-co", "http").getFirst("Content-Security-Policy"))
                .contains("style-src 'self'", "img-src 'self'", "default-src 'none'");
    }

    @Test
    void pagesLendNoDevicesAndAreNotKept() {
        for (String path : List.of("/dang-nhap?error", "/khanh-hoa/dang-nhap")) {
            HttpHeaders headers = answer(path, "http");
            assertThat(headers.getFirst("Permissions-Policy"))
                    .contains("camera=()", "microphone=()")
                    // Browsers complain of it on every page
                    .doesNotContain("bluetooth");
            assertThat(headers.getFirst("Cache-Control")).contains("no-store");
            assertThat(headers.getFirst("Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
            assertThat(headers.getFirst("Referrer-Policy")).isEqualTo("same-origin");
        }
    }

    @Test
    void applicationRunsOnlyScriptsWithTheNumberOfThisAnswer() {
        Visitor person = new Visitor(port, "203.0.113.60");
        HttpResponse<String> page = person.follow(person.signIn("tay-ninh", "canbo", "danvan"));
        String policy = page.headers().firstValue("Content-Security-Policy").orElseThrow();

        assertThat(policy.split("; "))
                .filteredOn(directive -> directive.startsWith("script-src"))
                .singleElement()
                .asString()
                .doesNotContain("unsafe-inline", "http", "*", "'self'");
        assertThat(nonce(policy))
                .isNotEqualTo(nonce(person.open("/")
                        .headers()
                        .firstValue("Content-Security-Policy")
                        .orElseThrow()));
        assertThat(page.body().split("<script").length).isGreaterThan(1);
        assertThat(Pattern.compile("<script(?![^>]*nonce=\"" + Pattern.quote(nonce(policy)) + "\")")
                        .matcher(page.body())
                        .find())
                .as("a script without the number")
                .isFalse();
        assertThat(page.headers().firstValue("Cache-Control")).contains("no-store");
    }

    private static String nonce(String policy) {
        Matcher matcher = NONCE.matcher(policy);
        assertThat(matcher.find()).as(policy).isTrue();
        return matcher.group(1);
    }

    private HttpHeaders answer(String path, String scheme) {
        return RestClient.builder()
                .baseUrl("http://localhost:" + port)
                .defaultStatusHandler(any -> true, (request, response) -> {})
                .build()
                .get()
                .uri(path)
                .header("X-Forwarded-Proto", scheme)
                .retrieve()
                .toBodilessEntity()
                .getHeaders();
    }
}
