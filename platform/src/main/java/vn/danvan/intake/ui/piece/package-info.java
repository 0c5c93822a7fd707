/** Pieces of the review: the text with its marks, and the entries of a draft with their forms. */
@NullMarked
package vn.danvan.intake.ui.piece;

import org.jspecify.annotations.NullMarked;
