/** What becomes of recognised models: who adopts them, what grew out of them, and whether their effect lasts. */
@NullMarked
@ApplicationModule(
        displayName = "replication",
        allowedDependencies = {
            "shared",
            "identity",
            "models",
            "models :: life",
            "models :: registration",
            "models :: step",
            "notices",
            "audit",
            "audit::history",
            "uikit",
            "uikit :: list"
        })
package vn.danvan.replication;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
