/** Moves one province from one PostgreSQL server to another while the others go on. */
@NullMarked
@NamedInterface("move")
package vn.danvan.tenancy.move;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
