/** Tells people what concerns them: inbox, mail, reminders and a calendar feed. Notices lie in the change's transaction. */
@NullMarked
@ApplicationModule(
        displayName = "notices",
        allowedDependencies = {
            "shared",
            "tenantconfig",
            "tenancy",
            "tenancy::connections",
            "identity",
            "plans",
            "workdays",
            "uikit"
        })
package vn.danvan.notices;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
