/** Who scores which model: by hand or by rule, balanced, never with a conflict of interest. */
@NullMarked
@NamedInterface("assignment")
package vn.danvan.council.assignment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
