package vn.danvan;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.aot.AotDetector;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.SpringProperties;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.util.ClassUtils;

/**
 * Whether a start takes the beans as the build wrote them down, which saves a third of its time, or finds them out anew. The
 * build had to decide what Spring Boot decides by settings: it took those that it was given in the POM, a management port of its
 * own among them. A start with anything else set that may decide, or without such a port, finds out anew, so that a setting
 * always does what its documentation says.
 */
final class PreparedStart implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {

    private static final Logger LOG = LoggerFactory.getLogger(PreparedStart.class);
    private static final String WRITTEN = "vn.danvan.DanVanApplication__ApplicationContextInitializer";

    /** Names as {@link #plain} writes them. Our own settings and profiles decide nothing before a bean is made. */
    private static final List<String> MAY_DECIDE =
            List.of("spring.", "management.", "springdoc.", "vaadin.", "dbscheduler.", "server.forward");

    private static final List<String> DECIDE_NOTHING = List.of(
            "spring.aot.enabled",
            "spring.application.name",
            "spring.application.pid",
            "spring.application.version",
            "spring.application.json",
            "spring.config.additional",
            "spring.config.import",
            "spring.profiles.active",
            "spring.mail.host",
            "spring.mail.port",
            "spring.mail.username",
            "spring.mail.password",
            "spring.mail.protocol",
            "spring.mail.properties.",
            "spring.servlet.multipart.max",
            "management.server.port",
            "management.server.address",
            "management.endpoint.health.showdetails");

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        ConfigurableEnvironment environment = event.getEnvironment();
        if (SpringProperties.getProperty(AotDetector.AOT_ENABLED) != null
                || !ClassUtils.isPresent(WRITTEN, getClass().getClassLoader())) {
            return;
        }
        Set<String> deciding = deciding(environment);
        if (!ownManagementPort(environment)) {
            deciding.add("management.server.port");
        }
        SpringProperties.setProperty(AotDetector.AOT_ENABLED, String.valueOf(deciding.isEmpty()));
        if (deciding.isEmpty()) {
            LOG.info("Starting with the beans that the build prepared");
        } else {
            LOG.info("Starting without the beans that the build prepared, because of {}", deciding);
        }
    }

    /** @return names of settings from outside the jar that the build did not know and that may decide which beans there are */
    static Set<String> deciding(ConfigurableEnvironment environment) {
        Set<String> found = new TreeSet<>();
        environment.getPropertySources().stream()
                .filter(source -> !source.getName().contains("class path resource"))
                .filter(EnumerablePropertySource.class::isInstance)
                .flatMap(source -> Stream.of(((EnumerablePropertySource<?>) source).getPropertyNames()))
                .map(PreparedStart::plain)
                .filter(name -> MAY_DECIDE.stream().anyMatch(name::startsWith))
                .filter(name -> DECIDE_NOTHING.stream().noneMatch(name::startsWith))
                .forEach(found::add);
        return found;
    }

    /** The child context of a management port is there or not: zero is any free port, below zero none. */
    static boolean ownManagementPort(ConfigurableEnvironment environment) {
        Integer own = environment.getProperty("management.server.port", Integer.class);
        Integer pages = environment.getProperty("server.port", Integer.class);
        return own != null && own >= 0 && (own == 0 || !own.equals(pages));
    }

    /** {@code SPRING_MAIL_HOST} and {@code spring.mail.host}, {@code SHOWDETAILS} and {@code show-details} are the same. */
    private static String plain(String name) {
        String variable = name.contains(".") ? name : name.replace('_', '.');
        return variable.replace("-", "").toLowerCase(Locale.ROOT);
    }
}
