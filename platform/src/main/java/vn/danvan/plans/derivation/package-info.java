/** A unit's own plan made from an upper one, and the frame in which a plan stands: level, period, upper plan, basis. */
@NullMarked
package vn.danvan.plans.derivation;

import org.jspecify.annotations.NullMarked;
