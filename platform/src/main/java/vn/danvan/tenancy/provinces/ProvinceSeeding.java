package vn.danvan.tenancy.provinces;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.danvan.tenancy.CurrentTenant;
import vn.danvan.tenancy.TenantId;
import vn.danvan.tenancy.TenantProfiles;
import vn.danvan.tenancy.TenantSeeder;
import vn.danvan.tenancy.TenantState;
import vn.danvan.tenancy.connections.PlatformDatabase;
import vn.danvan.tenancy.migration.SchemaVersion;

/**
 * Gives provinces that wait in SEEDING their first data: all seeders in one transaction of that province, while the
 * registry row is locked so that a second node waits. A failure leaves the province empty, with the reason, for a retry.
 */
@Component
@Order(0)
public class ProvinceSeeding implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(ProvinceSeeding.class);

    /** As the step at which a province failed; the names of changes never look like it. */
    private static final String STEP = "seeding";

    private final PlatformDatabase platform;
    private final TenantProfiles profiles;
    private final JdbcTenantRegistry registry;
    private final List<TenantSeeder> seeders;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final TransactionTemplate tenantTransaction;

    ProvinceSeeding(
            PlatformDatabase platform,
            TenantProfiles profiles,
            JdbcTenantRegistry registry,
            List<TenantSeeder> seeders,
            JdbcClient jdbc,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.platform = platform;
        this.profiles = profiles;
        this.registry = registry;
        this.seeders = seeders;
        this.jdbc = jdbc;
        this.clock = clock;
        this.tenantTransaction = new TransactionTemplate(transactions);
    }

    @Override
    public void run(ApplicationArguments arguments) {
        registry.refresh().tenants().stream()
                .filter(tenant -> tenant.state() == TenantState.SEEDING)
                .forEach(tenant -> seed(tenant.id()));
        registry.refresh();
    }

    void seed(TenantId tenant) {
        platform.transaction().executeWithoutResult(status -> {
            if (stillWaiting(tenant)) {
                try {
                    CurrentTenant.runAs(
                            tenant, () -> tenantTransaction.executeWithoutResult(inner -> seedOnce(tenant)));
                    record(tenant, TenantState.ACTIVE, null);
                } catch (RuntimeException failure) {
                    LOG.error("The first data of {} could not be written; it stays closed", tenant, failure);
                    record(tenant, TenantState.SEEDING, String.valueOf(failure.getMessage()));
                }
            }
        });
    }

    /** A kill between the commit of the province and that of the registry leaves a province that has its data already. */
    private void seedOnce(TenantId tenant) {
        int marked = jdbc.sql("insert into first_data (written, written_at) values (true, ?) on conflict do nothing")
                .param(Timestamp.from(clock.instant()))
                .update();
        if (marked == 1) {
            seeders.forEach(seeder -> seeder.seed(profiles.of(tenant)));
        }
    }

    /** A schema that did not reach this version gets no data: they would make it look sound. */
    private boolean stillWaiting(TenantId tenant) {
        return platform.jdbc()
                .sql(
                        "select state = 'SEEDING' and schema_version = :version"
                                + " and (failure is null or failed_step = :step) from platform.tenant where id = :id for update")
                .param("version", SchemaVersion.current())
                .param("step", STEP)
                .param("id", tenant.value())
                .query(Boolean.class)
                .single();
    }

    private void record(TenantId tenant, TenantState state, @org.jspecify.annotations.Nullable String failure) {
        platform.jdbc()
                .sql("update platform.tenant set state = :state, failure = :failure, failed_step = :step,"
                        + " changed_at = now() where id = :id")
                .param("state", state.name())
                .param("failure", failure)
                .param("step", failure == null ? null : STEP)
                .param("id", tenant.value())
                .update();
    }
}
