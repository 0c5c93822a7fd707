/** A sample year of models for the first look, done by the demo people through the services that everybody uses. */
@NullMarked
@ApplicationModule(
        displayName = "samples",
        allowedDependencies = {
            "shared",
            "tenantconfig",
            "tenancy",
            "identity",
            "identity :: demo",
            "models",
            "models :: life",
            "models :: registration",
            "models :: step",
            "scoring",
            "scoring :: evaluation",
            "scoring :: scheme",
            "council",
            "council :: assignment",
            "council :: round",
            "council :: sheet",
            "meeting",
            "meeting :: agenda",
            "recognition",
            "library",
            "replication"
        })
package vn.danvan.samples;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
