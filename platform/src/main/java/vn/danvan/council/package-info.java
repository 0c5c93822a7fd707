/** Councils and their members, rounds of scoring, who scores what, conflicts of interest, sheets and rankings. */
@NullMarked
@ApplicationModule(
        displayName = "council",
        allowedDependencies = {
            "shared",
            "tenantconfig",
            "tenancy",
            "identity",
            "audit",
            "audit::history",
            "organisation",
            "scoring",
            "scoring :: scheme",
            "scoring :: evaluation",
            "models",
            "models :: registration",
            "models :: step",
            "models :: evidence",
            "notices",
            "recognition",
            "uikit",
            "uikit :: list"
        })
package vn.danvan.council;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
