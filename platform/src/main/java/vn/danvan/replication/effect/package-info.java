/** Whether the effect of a recognised model lasts: a short check of its unit and of the unit above, half a year and a year on. */
@NullMarked
@NamedInterface("effect")
package vn.danvan.replication.effect;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
