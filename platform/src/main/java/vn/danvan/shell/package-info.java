/** The frame around all features: layout, home page, languages, errors on screen and over REST. */
@NullMarked
@ApplicationModule(
        displayName = "shell",
        allowedDependencies = {"identity", "tenancy", "shared", "uikit"})
package vn.danvan.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
