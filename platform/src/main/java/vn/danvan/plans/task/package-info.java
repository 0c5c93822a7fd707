/** Tasks as they are read: what they say, how they stand, and what was noted and proven on the way. */
@NullMarked
@NamedInterface("task")
package vn.danvan.plans.task;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
