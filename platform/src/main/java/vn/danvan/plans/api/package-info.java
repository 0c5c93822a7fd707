/** REST. */
@NullMarked
package vn.danvan.plans.api;

import org.jspecify.annotations.NullMarked;
