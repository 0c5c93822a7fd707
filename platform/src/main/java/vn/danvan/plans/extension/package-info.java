/** Requests for a later deadline: a unit asks, whoever issued the plan answers. */
@NullMarked
package vn.danvan.plans.extension;

import org.jspecify.annotations.NullMarked;
