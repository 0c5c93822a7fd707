package vn.danvan.tenancy;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import vn.danvan.tenancy.connections.DatabaseServers;

/**
 * The run mode that deployments call before the new version serves: migrates and ends. Only this module is started;
 * opening the connections migrates first.
 */
public final class MigrateOnly {

    /** On the command line. */
    public static final String FLAG = "--migrate-only";

    private MigrateOnly() {}

    public static void run(String... arguments) {
        try (ConfigurableApplicationContext context = new SpringApplicationBuilder(Module.class)
                .web(WebApplicationType.NONE)
                .run(arguments)) {
            if (context.getBean(DatabaseServers.class).owner().isEmpty()) {
                throw new IllegalStateException("platform.tenancy.owner is missing: migrating needs the owner role");
            }
        }
    }

    @ConfigurationPropertiesScan
    @ComponentScan(
            excludeFilters = @ComponentScan.Filter(type = FilterType.ASSIGNABLE_TYPE, classes = ProvinceSeeding.class))
    static class Module {}
}
