/** Amendments of plans in force: tasks reworded, added and withdrawn in one act. */
@NullMarked
package vn.danvan.plans.amending;

import org.jspecify.annotations.NullMarked;
