/** Value types, text folding and the common parent of problems that people see. No beans, no tables. */
@NullMarked
@ApplicationModule(
        displayName = "shared",
        allowedDependencies = {})
package vn.danvan.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
