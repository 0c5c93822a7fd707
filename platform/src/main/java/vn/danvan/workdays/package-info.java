/** Which days officials work, and how a deadline stands to them: dated data, and one function for all deadlines. */
@NullMarked
@ApplicationModule(displayName = "workdays", allowedDependencies = "shared")
package vn.danvan.workdays;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
