/** Small pieces of which every screen is made. Knows no feature. */
@NullMarked
@ApplicationModule(displayName = "uikit", allowedDependencies = "shared")
package vn.danvan.uikit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
