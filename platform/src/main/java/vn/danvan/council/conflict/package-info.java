/** Conflicts of interest: declared by members, and found from what is stored. */
@NullMarked
@NamedInterface("conflict")
package vn.danvan.council.conflict;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
