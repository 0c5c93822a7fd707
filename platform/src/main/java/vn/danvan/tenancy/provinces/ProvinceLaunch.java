package vn.danvan.tenancy.provinces;

import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;
import vn.danvan.tenancy.TenantId;
import vn.danvan.tenancy.TenantState;
import vn.danvan.tenancy.TenantSummary;

/** Makes provinces while the platform runs, and mends those that did not come to their end. */
@Component
@NamedInterface("provinces")
public class ProvinceLaunch {

    private final SchemaWork schemas;
    private final ProvinceSeeding seeding;
    private final JdbcTenantRegistry registry;

    ProvinceLaunch(SchemaWork schemas, ProvinceSeeding seeding, JdbcTenantRegistry registry) {
        this.schemas = schemas;
        this.seeding = seeding;
        this.registry = registry;
    }

    /** Whether this process can make and mend provinces at all. */
    public boolean possible() {
        return schemas.possible();
    }

    /**
     * Makes schema, role, registry row and first data. Without its first data the province stays closed, with the reason
     * in the registry, for {@link #retry}.
     *
     * @return whether people may come in now
     * @throws ProvinceProblem where nothing could be made; then nothing is left of it
     */
    public boolean launch(NewProvince wanted) {
        schemas.provision(wanted);
        return finish(wanted.id());
    }

    /**
     * Migrates the province, and gives it its first data where it still waits for them.
     *
     * @return whether it is sound
     * @throws ProvinceProblem where it is on its way to another server, or gone
     */
    public boolean retry(TenantId tenant) {
        registry.refresh();
        TenantSummary province = registered(tenant);
        if (!province.state().takesMigrations()) {
            throw ProvinceProblem.wrongMove();
        }
        return schemas.migrate(tenant, province.placement()) && finish(tenant);
    }

    private boolean finish(TenantId tenant) {
        registry.refresh();
        if (registered(tenant).state() == TenantState.SEEDING) {
            seeding.seed(tenant);
            registry.refresh();
        }
        TenantSummary now = registered(tenant);
        return now.failure() == null && now.current();
    }

    private TenantSummary registered(TenantId tenant) {
        return registry.find(tenant).orElseThrow(() -> ProvinceProblem.unknown(tenant));
    }
}
