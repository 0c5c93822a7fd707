package vn.danvan.shell;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import vn.danvan.identity.settings.DemoMode;
import vn.danvan.tenancy.TenantProfiles;
import vn.danvan.tenantconfig.TenantConfiguration;

/** Says where to go, and in demo mode as whom. */
@Component
class StartBanner {

    private static final Logger LOG = LoggerFactory.getLogger(StartBanner.class);

    private final TenantProfiles profiles;
    private final DemoMode demo;
    private final Environment environment;

    StartBanner(TenantProfiles profiles, DemoMode demo, Environment environment) {
        this.profiles = profiles;
        this.demo = demo;
        this.environment = environment;
    }

    @EventListener(ApplicationReadyEvent.class)
    void say() {
        LOG.info("Ready: http://localhost:{}", environment.getProperty("local.server.port"));
        LOG.info(
                "Health and metrics: http://localhost:{}/actuator",
                environment.getProperty("local.management.port", environment.getProperty("local.server.port", "")));
        if (demo.on()) {
            profiles.tenants().stream()
                    .findFirst()
                    .ifPresent(tenant -> LOG.info(
                            "Demo accounts of every province: {} – password {}",
                            String.join(
                                    ", ",
                                    profiles.of(tenant).accounts().stream()
                                            .map(TenantConfiguration.Account::username)
                                            .toList()),
                            DemoMode.PASSWORD));
        }
    }
}
