/** The library of recognised models: what a unit agreed to show, who approved it, and what fits another unit. */
@NullMarked
@ApplicationModule(
        displayName = "library",
        allowedDependencies = {
            "shared",
            "tenancy",
            "tenantconfig",
            "identity",
            "organisation",
            "models",
            "models :: life",
            "models :: evidence",
            "models :: registration",
            "models :: step",
            "replication",
            "replication :: effect",
            "audit",
            "audit::history",
            "uikit",
            "uikit :: list"
        })
package vn.danvan.library;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
