/** Which province is being served, and the only ways to its data: registry, connections, roles, migration. */
@NullMarked
@ApplicationModule(
        displayName = "tenancy",
        allowedDependencies = {"shared", "tenantconfig"})
package vn.danvan.tenancy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
