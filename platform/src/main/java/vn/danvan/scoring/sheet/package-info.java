/** A scheme as rows of a sheet, as people keep it. */
@NullMarked
package vn.danvan.scoring.sheet;

import org.jspecify.annotations.NullMarked;
