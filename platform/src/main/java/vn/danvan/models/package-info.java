/** Models and exemplars of "Dân vận khéo": registration, life cycle, and what is too much alike. */
@NullMarked
@ApplicationModule(
        displayName = "models",
        allowedDependencies = {
            "shared",
            "tenancy",
            "tenantconfig",
            "identity",
            "organisation",
            "documents",
            "audit",
            "audit::history",
            "uikit",
            "uikit :: list"
        })
package vn.danvan.models;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
