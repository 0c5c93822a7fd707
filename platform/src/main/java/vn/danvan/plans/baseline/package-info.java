/** What a plan in force says now against what was once approved. */
@NullMarked
package vn.danvan.plans.baseline;

import org.jspecify.annotations.NullMarked;
