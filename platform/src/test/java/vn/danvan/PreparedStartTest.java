package vn.danvan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

/** A setting that chooses between beans must never meet beans that were chosen without it. */
class PreparedStartTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "springdoc.api-docs.enabled",
                "spring.autoconfigure.exclude",
                "spring.application.admin.enabled",
                "spring.config.location",
                "spring.mail.jndi-name",
                "management.endpoints.web.exposure.include",
                "management.health.mail.enabled",
                "server.forward-headers-strategy",
                "db-scheduler.enabled",
                "vaadin.productionMode"
            })
    void settingThatTheBuildDidNotKnowDecides(String name) {
        assertThat(PreparedStart.deciding(with(name))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SPRINGDOC_API_DOCS_ENABLED",
                "SPRING_AUTOCONFIGURE_EXCLUDE",
                "MANAGEMENT_HEALTH_MAIL_ENABLED",
                "SERVER_FORWARDHEADERSSTRATEGY",
                "SERVER_FORWARD_HEADERS_STRATEGY",
                "SPRING_CONFIG_NAME"
            })
    void soDoesItsVariable(String name) {
        assertThat(PreparedStart.deciding(inVariables(name))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MANAGEMENT_SERVER_PORT",
                "MANAGEMENT_SERVER_ADDRESS",
                "MANAGEMENT_ENDPOINT_HEALTH_SHOWDETAILS",
                "SPRING_MAIL_HOST",
                "SPRING_MAIL_PORT",
                "SPRING_MAIL_USERNAME",
                "SPRING_MAIL_PASSWORD",
                "SPRING_MAIL_PROPERTIES_MAIL_SMTP_STARTTLS_ENABLE",
                "SPRING_CONFIG_ADDITIONAL_LOCATION",
                "SPRING_CONFIG_ADDITIONALLOCATION",
                "SPRING_PROFILES_ACTIVE",
                "SERVER_PORT",
                "SERVER_ADDRESS",
                "SERVER_TOMCAT_REMOTEIP_INTERNALPROXIES",
                "SERVER_SERVLET_SESSION_TIMEOUT",
                "LOGGING_STRUCTURED_FORMAT_CONSOLE",
                "PLATFORM_TENANCY_SERVERS_MAIN",
                "PLATFORM_NOTICES_MAIL_FROM",
                "JAVA_OPTIONS",
                "PATH"
            })
    void variablesOfTheGuideDecideNothing(String name) {
        assertThat(PreparedStart.deciding(inVariables(name))).isEmpty();
    }

    @Test
    void whatTheJarItselfSaysWasKnownToTheBuild() {
        StandardEnvironment environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .addLast(new MapPropertySource(
                        "Config resource 'class path resource [application.yaml]' via location 'optional:classpath:/'",
                        Map.of("spring.jpa.open-in-view", "false")));
        assertThat(PreparedStart.deciding(environment)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "8080, 8081, true",
        "8080, 0, true",
        "0, 0, true",
        "8080, 8080, false",
        "8080, -1, false",
        "8080, , false"
    })
    void portOfItsOwnIsOneThatPagesDoNotUse(String pages, String own, boolean separate) {
        StandardEnvironment environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "test",
                        own == null
                                ? Map.of("server.port", pages)
                                : Map.of("server.port", pages, "management.server.port", own)));
        assertThat(PreparedStart.ownManagementPort(environment)).isEqualTo(separate);
    }

    private static ConfigurableEnvironment with(String name) {
        StandardEnvironment environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new MapPropertySource("commandLineArgs", Map.of(name, "x")));
        return environment;
    }

    private static ConfigurableEnvironment inVariables(String name) {
        StandardEnvironment environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new SystemEnvironmentPropertySource("test", Map.of(name, "x")));
        return environment;
    }
}
