package vn.danvan.identity.administrators;

import java.sql.Timestamp;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.danvan.tenancy.CurrentTenant;
import vn.danvan.tenancy.TenantId;
import vn.danvan.tenancy.TenantRegistry;
import vn.danvan.tenancy.TenantSummary;
import vn.danvan.tenancy.connections.PlatformDatabase;

/** Tells the registry how many people each province has: a number, so that operators need not look into a province. */
@Component
public class PeopleFigures {

    private static final Logger LOG = LoggerFactory.getLogger(PeopleFigures.class);

    private final TenantRegistry registry;
    private final PlatformDatabase platform;
    private final JdbcClient jdbc;
    private final Clock clock;

    PeopleFigures(TenantRegistry registry, PlatformDatabase platform, JdbcClient jdbc, Clock clock) {
        this.registry = registry;
        this.platform = platform;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT1H")
    void everyProvince() {
        registry.all().stream()
                .filter(TenantSummary::available)
                .map(TenantSummary::id)
                .forEach(this::countQuietly);
    }

    /** Counts the accounts in use now, and puts the number into the registry. */
    public void count(TenantId tenant) {
        int people = CurrentTenant.<Integer, RuntimeException>callAs(
                tenant, () -> jdbc.sql("select count(*) from account where enabled")
                        .query(Integer.class)
                        .single());
        platform.jdbc()
                .sql("insert into platform.tenant_figure (tenant_id, people, counted_at) values (:id, :people, :now)"
                        + " on conflict (tenant_id) do update set people = :people, counted_at = :now")
                .param("id", tenant.value())
                .param("people", people)
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    private void countQuietly(TenantId tenant) {
        try {
            count(tenant);
        } catch (RuntimeException failed) {
            LOG.warn("The people of {} could not be counted", tenant, failed);
        }
    }
}
