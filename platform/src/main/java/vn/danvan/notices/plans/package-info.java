/** Notices of what happens to plans and tasks: each listener says its rule. */
@NullMarked
package vn.danvan.notices.plans;

import org.jspecify.annotations.NullMarked;
