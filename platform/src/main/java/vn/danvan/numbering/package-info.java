/** Số, ký hiệu: what the number and symbol of a Party, State or Front document say, as printed and as parsed. */
@NullMarked
@ApplicationModule(displayName = "numbering", allowedDependencies = "shared")
package vn.danvan.numbering;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
