/** Work of units that are gone, handed to those that took over from them. */
@NullMarked
package vn.danvan.plans.takeover;

import org.jspecify.annotations.NullMarked;
