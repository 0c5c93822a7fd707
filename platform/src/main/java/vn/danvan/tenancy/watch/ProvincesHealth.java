package vn.danvan.tenancy.watch;

import java.util.List;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;
import vn.danvan.tenancy.TenantRegistry;
import vn.danvan.tenancy.TenantSummary;

/**
 * The state of each province. One that failed does not take the node out of service, since the others are served; only
 * when none can be served is there nothing left to be up for.
 */
@Component("provinces")
class ProvincesHealth extends AbstractHealthIndicator {

    private final TenantRegistry registry;

    ProvincesHealth(TenantRegistry registry) {
        this.registry = registry;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        List<TenantSummary> provinces = registry.all();
        provinces.forEach(province -> health.withDetail(province.id().value(), words(province)));
        if (provinces.stream().anyMatch(TenantSummary::available)) {
            health.up();
        } else {
            health.down();
        }
    }

    private static String words(TenantSummary province) {
        if (province.failure() != null) {
            return province.state() + ", maintenance: " + province.failure();
        }
        return province.current() ? province.state().name() : province.state() + ", maintenance: another version";
    }
}
