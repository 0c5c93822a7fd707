package vn.danvan.tenancy.provinces;

import java.sql.SQLException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.danvan.tenancy.TenantId;
import vn.danvan.tenancy.connections.DatabaseServers;
import vn.danvan.tenancy.connections.TenancySettings;
import vn.danvan.tenancy.migration.MigrationRun;

/** The migrator while the platform runs, where this process has the owner role; one job at a time. */
@Component
class SchemaWork {

    private static final Logger LOG = LoggerFactory.getLogger(SchemaWork.class);

    private final Optional<MigrationRun> migrator;
    private final int spareSchemas;

    SchemaWork(DatabaseServers servers, TenancySettings settings) {
        this.migrator = servers.owner()
                .map(owner -> new MigrationRun(servers, tenant -> settings.placementOfNew(tenant.value())));
        this.spareSchemas = settings.spareSchemas();
    }

    boolean possible() {
        return migrator.isPresent();
    }

    /** @throws ProvinceProblem with the database's words where it could not be made; then nothing of it is left */
    synchronized void provision(NewProvince province) {
        try {
            required().provision(province.id(), province.placement(), province.files());
        } catch (SQLException failure) {
            LOG.error("The province {} could not be made", province.id(), failure);
            throw ProvinceProblem.notMade(String.valueOf(failure.getMessage()));
        }
    }

    /** Brings one province to this version; a failure stands in the registry afterwards. */
    synchronized boolean migrate(TenantId tenant, String placement) {
        try {
            return required().migrate(tenant, placement);
        } catch (SQLException failure) {
            throw new IllegalStateException("the migration of " + tenant + " could not be recorded", failure);
        }
    }

    /**
     * Waits for no other job: the caller holds the province's row of the registry, for which a job may wait.
     *
     * @throws ProvinceProblem where this process has not the owner role
     */
    void freeze(TenantId tenant, String placement) {
        try {
            required().freeze(tenant, placement);
        } catch (SQLException failure) {
            throw new IllegalStateException(tenant + " could not be made read-only", failure);
        }
    }

    /**
     * As {@link #freeze}.
     *
     * @throws ProvinceProblem where this process has not the owner role
     */
    void thaw(TenantId tenant, String placement) {
        try {
            required().thaw(tenant, placement);
        } catch (SQLException failure) {
            throw new IllegalStateException(tenant + " could not be given its writes back", failure);
        }
    }

    /** Takes schema and role away for good; may run again where it was cut short. */
    synchronized void drop(TenantId tenant, String placement) {
        try {
            required().drop(tenant, placement);
        } catch (SQLException failure) {
            throw new IllegalStateException(tenant + " could not be dropped", failure);
        }
    }

    /** The next province shall find a spare schema again. */
    @Scheduled(initialDelayString = "PT10M", fixedDelayString = "PT10M")
    synchronized void refill() {
        migrator.ifPresent(run -> {
            try {
                run.refill(spareSchemas);
            } catch (SQLException failure) {
                LOG.warn("The spare schemas could not be made; the next province takes some seconds longer", failure);
            }
        });
    }

    private MigrationRun required() {
        return migrator.orElseThrow(ProvinceProblem::noOwner);
    }
}
