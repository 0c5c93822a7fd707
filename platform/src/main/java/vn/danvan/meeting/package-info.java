/** A council's meetings: agenda, attendance, ballots over the total membership, screens that follow the chair, minutes. */
@NullMarked
@ApplicationModule(
        displayName = "meeting",
        allowedDependencies = {
            "shared",
            "tenancy",
            "tenancy::connections",
            "identity",
            "audit",
            "audit::history",
            "scoring :: ballot",
            "models",
            "models :: life",
            "models :: registration",
            "models :: step",
            "council",
            "council :: conflict",
            "council :: sheet",
            "recognition",
            "uikit",
            "uikit :: list"
        })
package vn.danvan.meeting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
