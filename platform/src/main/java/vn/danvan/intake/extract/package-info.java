/** Bytes of any kind become text, bounded and without following anything that the file points to. */
@NullMarked
package vn.danvan.intake.extract;

import org.jspecify.annotations.NullMarked;
