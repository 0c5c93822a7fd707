/** Scoring schemes as data, the arithmetic of scores, and the counting of ballots. */
@NullMarked
@ApplicationModule(
        displayName = "scoring",
        allowedDependencies = {
            "shared",
            "tenantconfig",
            "tenancy",
            "identity",
            "identity :: settings",
            "organisation::files",
            "uikit"
        })
package vn.danvan.scoring;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
