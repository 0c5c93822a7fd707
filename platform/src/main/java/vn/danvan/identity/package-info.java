/** Who somebody is, in which post the person acts, and what that post may do. Sign-in itself is in signin and server. */
@NullMarked
@ApplicationModule(
        displayName = "identity",
        allowedDependencies = {"shared", "tenantconfig", "tenancy", "tenancy::connections", "uikit"})
package vn.danvan.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
