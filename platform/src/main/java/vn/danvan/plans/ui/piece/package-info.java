/** Pieces that several screens of plans are built of. */
@NullMarked
package vn.danvan.plans.ui.piece;

import org.jspecify.annotations.NullMarked;
