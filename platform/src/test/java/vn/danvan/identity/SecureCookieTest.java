package vn.danvan.identity;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.junit.jupiter.api.Test;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.web.client.RestClient;

/** The session's cookie as the container sends it, with the settings that ship. */
class SecureCookieTest {

    @Test
    void behindHttpsTheCookieIsBoundToThisHostAndToHttps() {
        String cookie = cookieWith("https");

        assertThat(cookie).startsWith("__Host-danvan=").doesNotContainIgnoringCase("domain=");
        assertThat(cookie.split("; ")).contains("Path=/", "Secure", "HttpOnly", "SameSite=Lax");
    }

    @Test
    void withoutHttpsTheCookieWorksAndNoScriptReadsIt() {
        String cookie = cookieWith("default");

        assertThat(cookie).startsWith("JSESSIONID=");
        assertThat(cookie.split("; ")).contains("HttpOnly", "SameSite=Lax").doesNotContain("Secure");
    }

    private static String cookieWith(String profile) {
        try (ConfigurableApplicationContext server = new SpringApplicationBuilder(JustASession.class)
                .web(WebApplicationType.SERVLET)
                .profiles(profile)
                .run("--server.port=0")) {
            return RestClient.create(
                            "http://localhost:" + server.getEnvironment().getProperty("local.server.port"))
                    .get()
                    .retrieve()
                    .toBodilessEntity()
                    .getHeaders()
                    .getFirst("Set-Cookie");
        }
    }

    @ImportAutoConfiguration(TomcatServletWebServerAutoConfiguration.class)
    static class JustASession {

        @Bean
        ServletRegistrationBean<HttpServlet> session() {
            return new ServletRegistrationBean<>(
                    new HttpServlet() {
                        @Override
                        protected void doGet(HttpServletRequest request, HttpServletResponse response) {
                            request.getSession();
                        }
                    },
                    "/");
        }
    }
}
