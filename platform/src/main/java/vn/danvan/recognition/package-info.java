/** Decisions that recognise, refuse or revoke many models at once: chosen, verified, pending, then published together. */
@NullMarked
@ApplicationModule(
        displayName = "recognition",
        allowedDependencies = {
            "shared",
            "tenantconfig",
            "tenancy",
            "identity",
            "audit",
            "audit::history",
            "models",
            "models::life",
            "models :: registration",
            "models :: step",
            "notices",
            "uikit"
        })
package vn.danvan.recognition;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
