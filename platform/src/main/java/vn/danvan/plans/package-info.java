/** Plans with their sections, tasks, targets and reporting rules. */
@NullMarked
@ApplicationModule(
        displayName = "plans",
        allowedDependencies = {
            "shared",
            "tenantconfig",
            "tenancy",
            "identity",
            "identity :: settings",
            "numbering",
            "documents",
            "workdays",
            "audit",
            "audit::history",
            "organisation :: groups",
            "uikit",
            "uikit :: list"
        })
package vn.danvan.plans;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
