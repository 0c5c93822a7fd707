/** Pieces that several screens of councils are built of. */
@NullMarked
package vn.danvan.council.ui.piece;

import org.jspecify.annotations.NullMarked;
