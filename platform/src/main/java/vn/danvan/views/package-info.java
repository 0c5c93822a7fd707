/** Views of lists that people keep: what they filtered and in which order, and the columns they chose last. */
@NullMarked
@ApplicationModule(
        displayName = "views",
        allowedDependencies = {"shared", "tenancy", "identity"})
package vn.danvan.views;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
