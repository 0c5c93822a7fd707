/** Small pieces that every screen uses; knows no feature. */
@NullMarked
@ApplicationModule(displayName = "uikit", allowedDependencies = "shared")
package vn.danvan.uikit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
