/** Quorum and majority over a council's total membership, as exact fractions. */
@NullMarked
@NamedInterface("ballot")
package vn.danvan.scoring.ballot;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
