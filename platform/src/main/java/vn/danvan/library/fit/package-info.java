/** Which published models fit a unit, and why. */
@NullMarked
package vn.danvan.library.fit;

import org.jspecify.annotations.NullMarked;
