package vn.danvan.tenancy;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import vn.danvan.tenancy.connections.DatabaseServers;
import vn.danvan.tenancy.connections.PlatformDatabase;
import vn.danvan.tenancy.migration.SchemaVersion;
import vn.danvan.tenancy.provinces.ProvinceLaunch;
import vn.danvan.tenancy.provinces.ProvinceSeeding;

/**
 * The run mode that deployments call before the new version serves: migrates and ends. Only this module is started;
 * opening the connections migrates first.
 */
public final class MigrateOnly {

    /** On the command line. */
    public static final String FLAG = "--migrate-only";

    private static final Logger LOG = LoggerFactory.getLogger(MigrateOnly.class);
    private static final int DONE = 0;
    private static final int FAILED = 1;

    private MigrateOnly() {}

    /** @return the exit code: 0 when every province stands at this version or a newer one, otherwise 1; the log says why */
    public static int run(String... arguments) {
        try (ConfigurableApplicationContext context = new SpringApplicationBuilder(Module.class)
                .web(WebApplicationType.NONE)
                .run(arguments)) {
            if (context.getBean(DatabaseServers.class).owner().isEmpty()) {
                LOG.error("platform.tenancy.owner is missing: migrating needs the owner role");
                return FAILED;
            }
            List<String> behind = behind(context.getBean(PlatformDatabase.class));
            behind.forEach(province -> LOG.error("Not at this version: {}", province));
            return behind.isEmpty() ? DONE : FAILED;
        } catch (RuntimeException failure) {
            LOG.error("The migration did not come to its end: {}", failure.getMessage());
            return FAILED;
        }
    }

    /** A province's failure does not stop the others and is not thrown on, so the registry is asked. */
    private static List<String> behind(PlatformDatabase platform) {
        return platform.jdbc()
                .sql("select id || ': ' || coalesce(failure, 'schema version ' || schema_version) from platform.tenant"
                        + " where state <> 'DELETED'"
                        + " and (failure is not null or (schema_version <> ? and schema_changes <= ?)) order by id")
                .params(SchemaVersion.current(), SchemaVersion.changes())
                .query(String.class)
                .list();
    }

    @ConfigurationPropertiesScan
    @ComponentScan(
            excludeFilters =
                    @ComponentScan.Filter(
                            type = FilterType.ASSIGNABLE_TYPE,
                            classes = {ProvinceSeeding.class, ProvinceLaunch.class}))
    static class Module {}
}
