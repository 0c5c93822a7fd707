package vn.danvan.tenancy;

import vn.danvan.tenantconfig.TenantConfiguration;

/**
 * Gives a new province a module's first data. Runs inside one transaction of that province together with all other
 * seeders, in the order of {@link org.springframework.core.annotation.Order}; a failure leaves none of their data.
 * Modules implement it, so that tenancy need not know them.
 */
public interface TenantSeeder {

    void seed(TenantConfiguration configuration);
}
