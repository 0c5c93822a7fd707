/**
 * The console of those who run the servers: provinces are made, closed, mended and removed here. Operators belong to no
 * province; nothing here can read one.
 *
 * @see "ADR 0010: operators' console"
 */
@NullMarked
@ApplicationModule(
        displayName = "operator",
        allowedDependencies = {
            "shared",
            "tenantconfig",
            "tenancy",
            "tenancy::connections",
            "tenancy :: provinces",
            "identity",
            "identity::codes",
            "identity :: administrators",
            "identity :: entrance",
            "identity :: settings"
        })
package vn.danvan.operator;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
