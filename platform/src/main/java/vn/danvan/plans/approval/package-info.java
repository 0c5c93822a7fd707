/** How a draft becomes a plan in force: its states, the moves between them, and what must be clear before. */
@NullMarked
@NamedInterface("approval")
package vn.danvan.plans.approval;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
