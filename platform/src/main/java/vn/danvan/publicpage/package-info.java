/** The page of each province that everybody may read: recognised models, as far as their units consented. No sign-in. */
@NullMarked
@ApplicationModule(
        displayName = "publicpage",
        allowedDependencies = {
            "shared",
            "tenancy",
            "tenantconfig",
            "identity",
            "identity :: entrance",
            "identity :: settings",
            "models",
            "models :: registration",
            "library",
            "library :: published"
        })
package vn.danvan.publicpage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
