/** The sheets of members, and what a member may see of others. */
@NullMarked
@NamedInterface("sheet")
package vn.danvan.council.sheet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
