/** Rounds of scoring: a council, a scheme, and the models that are scored by it. */
@NullMarked
@NamedInterface("round")
package vn.danvan.council.round;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
