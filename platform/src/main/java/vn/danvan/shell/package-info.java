/** What surrounds the features: main layout, translations, errors on screen and over REST. Nobody depends on it. */
@NullMarked
@ApplicationModule(
        displayName = "shell",
        allowedDependencies = {
            "shared",
            "tenantconfig",
            "tenancy",
            "identity",
            "identity :: entrance",
            "identity :: settings",
            "uikit"
        })
package vn.danvan.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
