/** A plan of one year as the draft of another: shown first, then made. */
@NullMarked
package vn.danvan.plans.cloning;

import org.jspecify.annotations.NullMarked;
