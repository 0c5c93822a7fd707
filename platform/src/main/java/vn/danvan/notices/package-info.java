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
            "identity :: settings",
            "plans",
            "plans :: approval",
            "plans :: event",
            "plans :: task",
            "workdays",
            "uikit"
        })
package vn.danvan.notices;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
