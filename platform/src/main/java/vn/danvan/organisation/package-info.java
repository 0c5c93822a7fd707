/** Units, what they were called and where they stood on any day, and who took over from whom. */
@NullMarked
@ApplicationModule(
        displayName = "organisation",
        allowedDependencies = {
            "shared",
            "tenantconfig",
            "tenancy",
            "identity",
            "audit",
            "audit::history",
            "uikit",
            "uikit :: list"
        })
package vn.danvan.organisation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
