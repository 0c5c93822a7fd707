/** Quorum and majority over a council's total membership, as exact fractions. */
@NullMarked
package vn.danvan.scoring.ballot;

import org.jspecify.annotations.NullMarked;
