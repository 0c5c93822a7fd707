/** Notices of what happens to plans and tasks. */
@NullMarked
package vn.danvan.notices.plans;

import org.jspecify.annotations.NullMarked;
